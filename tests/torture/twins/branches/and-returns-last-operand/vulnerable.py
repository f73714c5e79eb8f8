"""`a and b` is b when a is true, so that the left operand only decides."""
# kind: command
# drive: flask POST /deploy form:tag={value}
# benign: v1
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/deploy")
def deploy():
    tag = request.form["tag"]
    version = "latest" and tag
    subprocess.call("docker pull shop:" + version, shell=True)  # sink
    return {"deployed": True}
