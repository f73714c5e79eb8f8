"""A module's variable is set anew to a constant before it is read."""
# kind: command
# drive: flask GET /theme?name={value}
from flask import Flask, request

import current
from building import build

app = Flask(__name__)


@app.route("/theme")
def theme():
    current.theme = request.args["name"]
    current.theme = "dark" if current.theme == "dark" else "light"
    build()
    return "", 204
