"""`subprocess.run` of a list does not."""
# kind: command
# drive: flask GET /sha?branch={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/sha")
def sha():
    branch = "refs/heads/" + request.args["branch"]
    output = subprocess.run(["git", "rev-parse", branch], capture_output=True, text=True).stdout  # sink
    return {"sha": output}
