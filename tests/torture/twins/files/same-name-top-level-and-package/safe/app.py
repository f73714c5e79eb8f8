"""`from web import escaping` is the package's own, whatever lies beside the application."""
# kind: xss
# drive: flask GET /label?l={value}
from flask import Flask, request

from web import escaping

app = Flask(__name__)


@app.route("/label")
def label():
    return "<label>" + escaping.html(request.args["l"]) + "</label>"  # sink
