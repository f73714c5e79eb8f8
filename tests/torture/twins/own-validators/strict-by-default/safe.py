"""The check is on by default."""
# kind: command
# drive: flask GET /mirror?repo={value}
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


def repo_name(text, strict=True):
    if strict and not text.replace("-", "").isalnum():
        abort(400)
    return text


@app.route("/mirror")
def mirror():
    repo = repo_name(request.args["repo"])
    return {"out": subprocess.getoutput("git clone --mirror https://git.example/" + repo)}  # sink
