"""`from text import escaped as shown` binds the function that escapes."""
# kind: xss
# drive: flask GET /title?t={value}
from flask import Flask, request

from text import escaped as shown

app = Flask(__name__)


@app.route("/title")
def title():
    return "<title>" + shown(request.args["t"]) + "</title>"  # sink
