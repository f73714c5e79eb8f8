"""Patterns nest: each name is bound to the part at its place."""
# kind: command
# drive: flask GET /event?actor={value}
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/event")
def event():
    payload = {"user": {"login": request.args["actor"], "groups": ["staff", "ops"]}}
    match payload:
        case {"user": {"login": _, "groups": [who, *_]}}:
            os.system("notify " + who)  # sink
    return "ok"
