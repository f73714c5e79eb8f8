"""The list that is unpacked holds the value as an argument of its own."""
# kind: argument
# drive: flask POST /clone form:url={value}
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/clone")
def clone():
    extra = [request.form["url"]]
    subprocess.check_call(["git", "clone", *extra, "checkout"])  # sink
    return "", 201
