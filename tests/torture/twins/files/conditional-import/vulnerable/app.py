"""The module that is there is the first one of the `try`."""
# kind: xss
# drive: flask GET /cell?v={value}
from flask import Flask, request

try:
    from quick_escape import cell
except ImportError:
    from slow_escape import cell

app = Flask(__name__)


@app.route("/cell")
def show():
    return "<td>" + cell(request.args["v"]) + "</td>"  # sink
