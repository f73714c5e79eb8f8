"""A dictionary that a view returns is sent as JSON."""
# kind: xss
# drive: flask GET /me?nick={value}
from flask import Flask, request

app = Flask(__name__)


@app.route("/me")
def me():
    nick = request.args["nick"]
    return {"hello": nick}  # sink
