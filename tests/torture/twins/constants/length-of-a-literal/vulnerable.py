"""`len` of a literal is a constant."""
# kind: command
# drive: flask GET /levels?level={value}
import os

from flask import Flask, request

app = Flask(__name__)

LEVELS = ["low", "high"]


@app.get("/levels")
def levels():
    level = request.args["level"] if len(LEVELS) == 2 else "low"
    os.system("set-level " + level)  # sink
    return {"level": "set"}
