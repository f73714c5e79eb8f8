"""A recursive generator yields what its inner runs yield."""
# kind: command
# drive: flask GET /flatten?word={value}
import os

from flask import Flask, request

app = Flask(__name__)


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        elif item != request.args["word"]:
            yield item


@app.get("/flatten")
def flattened():
    os.system("echo " + " ".join(flatten(["a", ["b", [request.args["word"]]], "c"])))  # sink
    return "ok"
