"""A text that a view returns is sent as HTML."""
# kind: xss
# drive: flask GET /me?nick={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/me")
def me():
    nick = request.args["nick"]
    return "Hello, " + nick  # sink
