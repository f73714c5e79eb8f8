"""The line is split before the value is added behind `--`."""
# kind: argument
# drive: flask GET /logof?path={value}
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/logof")
def logof():
    path = request.args["path"]
    command = [*shlex.split("git log --oneline --"), path]
    return {"log": subprocess.run(command, capture_output=True, text=True).stdout}  # sink
