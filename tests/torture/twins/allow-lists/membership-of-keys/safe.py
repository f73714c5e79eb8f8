"""Leaving for what is not among the keys."""
# kind: command
# drive: flask GET /run?job={value}
# benign: vacuum
import os

from flask import Flask, abort, request

app = Flask(__name__)
JOBS = {"vacuum": "nightly clean-up", "reindex": "search"}


@app.route("/run")
def run():
    job = request.args["job"]
    if job not in JOBS.keys():
        abort(404)
    os.system("./jobs/" + job + ".sh")  # sink
    return {"job": job}
