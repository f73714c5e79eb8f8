"""The value is an argument of `render`."""
# kind: template
# drive: flask GET /footer?by={value}
from flask import Flask, request
from mako.template import Template

app = Flask(__name__)


@app.route("/footer")
def footer():
    by = request.args["by"]
    return {"footer": Template("made by ${by}").render(by=by)}  # sink
