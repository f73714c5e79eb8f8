"""`os.path.join` drops the root when the second part is absolute."""
# kind: path
# drive: flask GET /sounds?name={value}
import os

from flask import Flask, abort, request
from werkzeug.utils import safe_join

app = Flask(__name__)


@app.route("/sounds")
def sound():
    path = os.path.join("sounds", request.args["name"])
    if path is None:
        abort(404)
    with open(path, "rb") as file:  # sink
        return file.read()
