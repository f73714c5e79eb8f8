"""`werkzeug.utils.safe_join` gives `None` for what leaves the root."""
# kind: path
# drive: flask GET /sounds?name={value}
import os

from flask import Flask, abort, request
from werkzeug.utils import safe_join

app = Flask(__name__)


@app.route("/sounds")
def sound():
    path = safe_join("sounds", request.args["name"])
    if path is None:
        abort(404)
    with open(path, "rb") as file:  # sink
        return file.read()
