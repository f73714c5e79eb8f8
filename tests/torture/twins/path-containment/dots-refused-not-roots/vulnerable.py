"""Refusing `..` alone leaves absolute names, with which `join` starts anew."""
# kind: path
# drive: flask GET /config?name={value}
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/config")
def config():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    with open(os.path.join("config", name)) as file:  # sink
        return {"config": file.read()}
