"""The text was decoded before it was checked."""
# kind: path
# drive: flask GET /doc?name={value}
# payload: %2e%2e%2f%2e%2e%2fetc%2f§
from pathlib import Path
from urllib.parse import unquote

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/doc")
def doc():
    name = request.args["name"]
    name = unquote(name)
    if "/" in name or name.startswith(".."):
        abort(404)
    return {"doc": (Path("docs") / name).read_text()}  # sink
