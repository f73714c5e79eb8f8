"""The path that `spawnl` starts is a constant."""
# kind: command
# drive: flask POST /jobs json:{"job": "{value}"}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def job():
    name = request.json["job"]
    pid = os.spawnlp(os.P_NOWAIT, "run-job", "job", name)  # sink
    return {"pid": pid}
