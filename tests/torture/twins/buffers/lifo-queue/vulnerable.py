"""A `LifoQueue` gives back first what was put last."""
# kind: command
# drive: flask GET /pile?job={value}
import os
from queue import LifoQueue

from flask import Flask, request

app = Flask(__name__)


@app.get("/pile")
def pile():
    jobs = LifoQueue()
    jobs.put("clean")
    jobs.put(request.args["job"])
    os.system("make " + jobs.get())  # sink
    return {"left": jobs.qsize()}
