"""The helper returns the path when it is *not* contained, too."""
# kind: path
# drive: flask GET /model?name={value}
import os

from flask import Flask, abort, request

app = Flask(__name__)
MODELS = os.path.abspath("models")


def inside(root, name):
    path = os.path.abspath(os.path.join(root, name))
    if not path.startswith(root + os.sep):
        app.logger.error("outside of %s", root)
    return path


@app.errorhandler(PermissionError)
def refused(error):
    return "", 403


@app.route("/model")
def model():
    return {"model": open(inside(MODELS, request.args["name"])).read()}  # sink
