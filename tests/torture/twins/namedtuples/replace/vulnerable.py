"""`_replace` returns a new tuple and leaves the old one as it was."""
# kind: command
# drive: flask GET /task?name={value}
import os
from typing import NamedTuple

from flask import Flask, request

app = Flask(__name__)


class Task(NamedTuple):
    name: str
    priority: int = 5


@app.get("/task")
def task():
    task = Task("sweep")
    task = task._replace(name=request.args["name"])
    os.system("make " + task.name)  # sink
    return {"priority": task.priority}
