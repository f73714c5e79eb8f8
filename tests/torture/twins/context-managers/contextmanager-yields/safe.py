"""A `@contextmanager` generator gives what it yields to the `as` target."""
# kind: command
# drive: flask GET /tmp?name={value}
import os
from contextlib import contextmanager

from flask import Flask, request

app = Flask(__name__)


@contextmanager
def workspace(name):
    path = "/tmp/work"
    yield path + "/" + str(len(name))


@app.get("/tmp")
def tmp():
    with workspace(request.args["name"]) as path:
        os.system("ls " + path)  # sink
    return "ok"
