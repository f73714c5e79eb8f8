"""`shlex.join` quotes every word."""
# kind: command
# drive: flask GET /grep?word={value}
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/grep")
def grep():
    words = ["grep", "-r", "--", request.args["word"], "notes"]
    line = shlex.join(words)
    return {"lines": subprocess.getoutput(line)}  # sink
