"""A module's variable, set by one request's function and read by another's."""
# kind: command
# drive: flask GET /theme?name={value}
from flask import Flask, request

import current
from building import build

app = Flask(__name__)


@app.route("/theme")
def theme():
    current.theme = request.args["name"]
    build()
    return "", 204
