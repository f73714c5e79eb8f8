"""`after_request` sets what is one of the constants."""
# kind: header
# drive: flask GET /ping?trace={value}
from flask import Flask, request

app = Flask(__name__)


@app.after_request
def trace(response):
    wanted = request.args.get("trace", "off")
    response.headers["X-Trace"] = {"full": "full"}.get(wanted, "off")  # sink
    return response


@app.route("/ping")
def ping():
    return "pong"
