"""The path that `spawnl` starts comes from the request."""
# kind: command
# drive: flask POST /jobs json:{"job": "{value}"}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def job():
    name = request.json["job"]
    pid = os.spawnlp(os.P_NOWAIT, name, "job", "--quiet")  # sink
    return {"pid": pid}
