"""The base's `__init__` runs only when the derived one calls it."""
# kind: command
# drive: flask GET /worker?queue={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Worker:
    queue = "default"

    def __init__(self, queue):
        self.queue = queue


class Mailer(Worker):
    def __init__(self, queue):
        self.length = len(queue)


@app.get("/worker")
def worker():
    os.system("run-worker " + Mailer(request.args["queue"]).queue)  # sink
    return "started"
