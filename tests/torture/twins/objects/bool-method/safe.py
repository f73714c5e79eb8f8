"""`if x` asks `__bool__`, which decides what the object counts for."""
# kind: command
# drive: flask GET /feature?arg={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Feature:
    def __init__(self, enabled):
        self.enabled = enabled

    def __bool__(self):
        return self.enabled


RAW = Feature(False)


@app.get("/feature")
def feature():
    argument = request.args["arg"] if RAW else "none"
    os.system("tool " + argument)  # sink
    return "ok"
