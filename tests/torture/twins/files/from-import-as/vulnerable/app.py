"""`from text import plain as shown` binds the function that changes nothing."""
# kind: xss
# drive: flask GET /title?t={value}
from flask import Flask, request

from text import plain as shown

app = Flask(__name__)


@app.route("/title")
def title():
    return "<title>" + shown(request.args["t"]) + "</title>"  # sink
