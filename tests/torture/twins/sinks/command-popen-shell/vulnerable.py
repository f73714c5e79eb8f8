"""`Popen` with `shell=True`, given by a dictionary of options."""
# kind: command
# drive: flask GET /stream?channel={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)
OPTIONS = {"stdout": subprocess.PIPE, "shell": True}


@app.route("/stream")
def stream():
    channel = request.args["channel"]
    process = subprocess.Popen("streamlink " + channel + " best", **OPTIONS)  # sink
    output, _ = process.communicate()
    return output
