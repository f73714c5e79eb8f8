"""The first element of the list is the program that is run."""
# kind: command
# drive: flask GET /convert?tool={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/convert")
def convert():
    tool = request.args["tool"]
    subprocess.run([tool, "in.png", "out.jpg"])  # sink
    return {"tool": tool}
