"""Importing a module registers its function; the one for `html` escapes."""
# kind: xss
# drive: flask GET /show?text={value}
from flask import Flask, request

import formats.html  # noqa: F401
import formats.text  # noqa: F401
from formats import FORMATS

app = Flask(__name__)


@app.route("/show")
def show():
    render = FORMATS["html"]
    return "<main>" + render(request.args["text"]) + "</main>"  # sink
