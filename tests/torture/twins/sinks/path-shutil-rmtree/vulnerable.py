"""`shutil.rmtree` of a path from the request."""
# kind: path
# drive: flask POST /cache/clear form:part={value}
import pathlib
import shutil

from flask import Flask, request

app = Flask(__name__)
CACHE = pathlib.Path("cache")


@app.post("/cache/clear")
def clear():
    part = request.form["part"]
    shutil.rmtree(CACHE / part, ignore_errors=True)  # sink
    return "", 204
