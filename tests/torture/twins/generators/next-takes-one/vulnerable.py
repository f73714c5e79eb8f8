"""`next` runs a generator up to its next `yield` only."""
# kind: command
# drive: flask GET /step?cmd={value}
import os

from flask import Flask, request

app = Flask(__name__)


def steps(command):
    yield "true"
    yield command


@app.get("/step")
def step():
    plan = steps(request.args["cmd"])
    next(plan)
    command = next(plan)
    os.system(command)  # sink
    return "ok"
