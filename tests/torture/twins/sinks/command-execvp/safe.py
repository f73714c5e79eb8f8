"""The name of the program is a constant."""
# kind: command
# drive: flask POST /restart form:as={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/restart")
def restart():
    name = request.form["as"]
    os.execvp("python3", ["python3", "serve.py", name])  # sink
    return "", 202
