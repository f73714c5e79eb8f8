"""`getstatusoutput` runs a shell."""
# kind: command
# drive: flask GET /sha?branch={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/sha")
def sha():
    branch = "refs/heads/" + request.args["branch"]
    _, output = subprocess.getstatusoutput("git rev-parse " + branch)  # sink
    return {"sha": output}
