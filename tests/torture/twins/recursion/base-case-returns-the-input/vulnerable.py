"""What the base case returns comes back through all the calls."""
# kind: command
# drive: flask GET /peel?path={value}
import os

from flask import Flask, request

app = Flask(__name__)


def peel(text, depth):
    if depth == 0:
        return text
    return peel(text, depth - 1)


@app.get("/peel")
def peeled():
    os.system("du -s " + peel(request.args["path"], 3))  # sink
    return "ok"
