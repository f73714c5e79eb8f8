"""`os.path.exists` is true for files elsewhere, too."""
# kind: path
# drive: flask GET /fonts?name={value}
# benign: sans.ttf
# file: fonts/sans.ttf
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/fonts")
def font():
    name = request.args["name"]
    if not name or os.path.isdir("fonts/" + name):
        abort(404)
    return open("fonts/" + name, "rb").read()  # sink
