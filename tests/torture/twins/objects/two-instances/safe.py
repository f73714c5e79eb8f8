"""Instances of one class do not share their attributes."""
# kind: command
# drive: flask GET /job?script={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Job:
    def __init__(self, script):
        self.script = script

    def command(self):
        return "sh " + self.script


@app.get("/job")
def job():
    asked = Job(request.args["script"])
    nightly = Job("nightly.sh")
    os.system(nightly.command())  # sink
    return {"jobs": [len(asked.script), len(nightly.script)]}
