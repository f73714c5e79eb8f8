"""An argument that begins with `-` is an option, unless `--` stands before it."""
# kind: argument
# drive: flask POST /extract form:archive={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/extract")
def extract():
    archive = request.form["archive"]
    done = subprocess.run(["unzip", "-l", archive], capture_output=True, text=True)  # sink
    return {"listing": done.stdout}
