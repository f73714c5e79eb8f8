"""The program is a constant."""
# kind: command
# drive: flask GET /convert?tool={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/convert")
def convert():
    tool = request.args["tool"]
    subprocess.run(["convert", "in.png", tool + ".jpg"])  # sink
    return {"tool": tool}
