"""A module that is imported appends a function to a list of another one; those that stand there quote the text."""
# kind: command
# drive: flask GET /print?text={value}
import os

from flask import Flask, request

import hooks.words  # noqa: F401
from hooks import HOOKS

app = Flask(__name__)


@app.get("/print")
def show():
    os.system("print " + HOOKS[0](request.args["text"]))  # sink
    return {"printed": True}
