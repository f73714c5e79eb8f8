"""`a + b` is a new list, and neither operand changes."""
# kind: command
# drive: flask GET /jobs?extra={value}
import os

from flask import Flask, request

app = Flask(__name__)

BASE = ["lint"]


@app.get("/jobs")
def jobs():
    jobs = BASE + [request.args["extra"]]
    os.system("make " + " ".join(BASE))  # sink
    return {"jobs": len(jobs)}
