"""`import escaping` is the module beside the application, whatever a package calls its own."""
# kind: xss
# drive: flask GET /label?l={value}
from flask import Flask, request

import escaping

app = Flask(__name__)


@app.route("/label")
def label():
    return "<label>" + escaping.html(request.args["l"]) + "</label>"  # sink
