"""A function calls what it is given with what it is given: a shell, with a text as it is."""
# kind: command
# drive: flask GET /run?line={value}
import os

from flask import Flask, request

app = Flask(__name__)


def apply(function, line):
    return function("echo " + line)  # sink


@app.get("/run")
def run():
    apply(os.system, request.args["line"])
    return {"ran": True}
