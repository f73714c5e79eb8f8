"""`return x` computes its value before `finally` runs, so that rebinding x there changes nothing."""
# kind: command
# drive: flask POST /run form:task={value}
import os

from flask import Flask, request

app = Flask(__name__)


def task_name(task):
    name = "cleanup"
    try:
        name = task
        return name
    finally:
        name = "cleanup"


@app.post("/run")
def run():
    os.system("make " + task_name(request.form["task"]))  # sink
    return "started"
