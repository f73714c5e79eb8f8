"""The command is a constant, the text goes to its standard input."""
# kind: command
# drive: flask POST /count form:text={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/count")
def count():
    text = request.form["text"]
    out = subprocess.check_output("wc -w", input=text.encode(), shell=True)  # sink
    return {"words": out.decode().strip()}
