"""The exception the other file raises leaves the view."""
# kind: command
# drive: flask POST /vm form:name={value}
import os

from flask import Flask, request

import checks

app = Flask(__name__)


@app.errorhandler(checks.Invalid)
def invalid(error):
    return {"error": str(error)}, 400


@app.post("/vm")
def start():
    name = request.form["name"]
    checks.machine_name(name)
    os.system("virsh start " + name)  # sink
    return {"started": name}
