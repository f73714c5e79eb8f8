"""`" ".join` puts no quotes."""
# kind: command
# drive: flask GET /grep?word={value}
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/grep")
def grep():
    words = ["grep", "-r", "--", request.args["word"], "notes"]
    line = " ".join(words)
    return {"lines": subprocess.getoutput(line)}  # sink
