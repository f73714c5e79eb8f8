"""Assigning to a slice replaces the whole stretch."""
# kind: command
# drive: flask POST /args form:name={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/args")
def arguments():
    words = ["echo", request.form["name"], "done"]
    words[2:] = ["bye"]
    subprocess.run(" ".join(words), shell=True)  # sink
    return "ok"
