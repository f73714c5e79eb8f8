"""`<string:…>` matches everything without a slash."""
# kind: command
# drive: flask GET /job/{value}/log
# benign: 6f1c3a52-8a1b-4d0e-9c55-1f2a3b4c5d6e
import subprocess

from flask import Flask

app = Flask(__name__)


@app.get("/job/<string:job>/log")
def job_log(job):
    return {"log": subprocess.getoutput(f"journalctl -u job@{job}")}  # sink
