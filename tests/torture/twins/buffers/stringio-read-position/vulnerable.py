"""`read(n)` returns n characters from the position, and the next read goes on from there."""
# kind: command
# drive: flask GET /script?body={value}
import io
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/script")
def script():
    source = io.StringIO("echo " + request.args["body"])
    head = source.read(5)
    rest = source.read()
    os.system(head + rest)  # sink
    return "ran"
