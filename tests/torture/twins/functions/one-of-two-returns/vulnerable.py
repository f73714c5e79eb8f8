"""A function returns what the executed `return` says; other returns do not count for that call."""
# kind: command
# drive: flask GET /tool?arg={value}
import os

from flask import Flask, request

app = Flask(__name__)


def command(kind, argument):
    if kind == "list":
        return "ls"
    return "cat " + argument


@app.get("/tool")
def tool():
    os.system(command("show", request.args["arg"]))  # sink
    return "ok"
