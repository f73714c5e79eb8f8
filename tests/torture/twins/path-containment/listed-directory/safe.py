"""A name that `os.listdir` gives is a name in that folder."""
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
    if name not in os.listdir("fonts"):
        abort(404)
    return open("fonts/" + name, "rb").read()  # sink
