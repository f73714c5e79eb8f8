"""The command is a formatted text."""
# kind: command
# drive: flask POST /count form:text={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/count")
def count():
    text = request.form["text"]
    out = subprocess.check_output(f"echo {text} | wc -w", shell=True)  # sink
    return {"words": out.decode().strip()}
