"""The word was quoted for the shell of the other machine."""
# kind: command
# drive: flask GET /remote?dir={value}
import shlex

import paramiko
from flask import Flask, request

app = Flask(__name__)


@app.route("/remote")
def remote():
    folder = request.args["dir"]
    client = paramiko.SSHClient()
    client.connect("files.shop.example", username="web")
    _, stdout, _ = client.exec_command(f"ls -l {shlex.quote(folder)}")  # sink
    return {"listing": stdout.read().decode()}
