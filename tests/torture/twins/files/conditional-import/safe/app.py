"""The module that the `try` wants is not there, so the one of the handler is used."""
# kind: xss
# drive: flask GET /cell?v={value}
from flask import Flask, request

try:
    from quicker_escape import cell
except ImportError:
    from slow_escape import cell

app = Flask(__name__)


@app.route("/cell")
def show():
    return "<td>" + cell(request.args["v"]) + "</td>"  # sink
