"""An `elif` is tried only when all tests before it were false."""
# kind: xss
# drive: flask GET /state?text={value}&level=high
from flask import Flask, request

app = Flask(__name__)


@app.get("/state")
def state():
    text = request.args["text"]
    level = request.args["level"]
    if level == "low":
        body = "fine"
    elif level in ("high", level):
        body = "careful"
    else:
        body = text
    return "<p>" + body + "</p>"  # sink
