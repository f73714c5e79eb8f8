"""A value stored by one method comes out of another one, in a different function."""
# kind: command
# drive: flask GET /worker?task={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Job:
    def __init__(self, task):
        self.task = task
        self.queue = "slow"


def schedule(jobs, task):
    jobs.append(Job(task))


def next_command(jobs):
    job = jobs.pop()
    return "run " + job.task


@app.get("/worker")
def worker():
    jobs = []
    schedule(jobs, request.args["task"])
    os.system(next_command(jobs))  # sink
    return "ok"
