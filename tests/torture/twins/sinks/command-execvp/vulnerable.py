"""`execvp` replaces this program by the one that is named."""
# kind: command
# drive: flask POST /restart form:as={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/restart")
def restart():
    name = request.form["as"]
    os.execvp(name, [name, "serve.py"])  # sink
    return "", 202
