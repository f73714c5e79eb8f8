"""Contained in a root that came with the request."""
# kind: path
# drive: flask GET /tail?root={value}&file=passwd
import os

from flask import Flask, abort, request

app = Flask(__name__)
LOGS = os.path.realpath("logs")


@app.route("/tail")
def tail():
    root = os.path.realpath(os.path.join(LOGS, request.args["root"]))
    path = os.path.realpath(os.path.join(root, request.args["file"]))
    if os.path.commonpath([root, path]) != root:
        abort(403)
    return {"tail": open(path).read()[-500:]}  # sink
