"""The value that a generator returns is in the `StopIteration` that ends it."""
# kind: command
# drive: flask GET /ended?name={value}
import os

from flask import Flask, request

app = Flask(__name__)


def work(name):
    yield "begun"
    return "done"


@app.get("/ended")
def ended():
    steps = work(request.args["name"])
    next(steps)
    try:
        next(steps)
    except StopIteration as stop:
        os.system("echo " + stop.value)  # sink
    return "ok"
