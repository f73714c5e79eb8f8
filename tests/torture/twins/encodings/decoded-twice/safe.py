"""A value that is decoded once more after it was checked is not the value that was checked."""
# kind: path
# drive: flask GET /asset?name={value}
# benign: logo.png
# payload: %2e%2e%2f%2e%2e%2fetc%2f§
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/asset")
def asset():
    name = request.args["name"]
    if "/" in name or "\\" in name or name.startswith("."):
        return "bad name", 400
    name = name.casefold()
    try:
        return {"size": len(open(name).read())}  # sink
    except OSError:
        return "missing", 404
