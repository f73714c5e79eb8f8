"""The exception the other file raises is caught by the view and forgotten."""
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
    try:
        checks.machine_name(name)
    except checks.Invalid as error:
        app.logger.warning("%r", error)
    os.system("virsh start " + name)  # sink
    return {"started": name}
