"""The name of the module comes from the request."""
# kind: code
# drive: flask GET /plugin?name={value}
# benign: csv
import importlib

from flask import Flask, request

app = Flask(__name__)
PLUGINS = {"csv": "csv", "json": "json"}


@app.route("/plugin")
def plugin():
    name = request.args["name"]
    module = importlib.import_module(PLUGINS.get(name) or name)  # sink
    return {"plugin": module.__name__}
