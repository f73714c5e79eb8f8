"""Generators can be chained: each sees only what the one before yields."""
# kind: command
# drive: flask GET /pipe?names={value}
# benign: web
import os

from flask import Flask, request

app = Flask(__name__)


def split(text):
    for name in text.split(","):
        yield name


def known(names):
    for name in names:
        if name != "root":
            yield name


@app.get("/pipe")
def pipe():
    for service in known(split(request.args["names"])):
        os.system("systemctl status " + service)  # sink
    return "ok"
