"""An f-string of constants is a constant, and so is a comparison with it."""
# kind: path
# drive: flask GET /mode?name={value}
# benign: intro
from flask import Flask, request

app = Flask(__name__)

VERSION = 3
MODE = f"v{VERSION}"


@app.get("/mode")
def mode():
    name = "index"
    if MODE == "v3":
        name = request.args["name"]
    try:
        return {"text": open(name + ".html").read()}  # sink
    except OSError:
        return "missing", 404
