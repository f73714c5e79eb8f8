"""The value is the second half of an argument that begins otherwise."""
# kind: argument
# drive: flask POST /clone form:url={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/clone")
def clone():
    extra = ["https://git.example/" + request.form["url"]]
    subprocess.check_call(["git", "clone", *extra, "checkout"])  # sink
    return "", 201
