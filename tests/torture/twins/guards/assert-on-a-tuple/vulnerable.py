"""`assert (test, message)` asserts a tuple, and a tuple that is not empty is true."""
# kind: command
# drive: flask GET /tail?unit={value}
# benign: nginx
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/tail")
def tail():
    unit = request.args["unit"]
    assert (unit.isalnum(), "not a unit")
    with os.popen("journalctl -n 20 -u " + unit) as pipe:  # sink
        return {"lines": pipe.read().splitlines()}
