"""Braces in the value are replaced by `format`, which reads attributes."""
# kind: format
# drive: flask GET /welcome?text={value}
from flask import Flask, request

app = Flask(__name__)


class Visitor:
    def __init__(self, name):
        self.name = name


@app.route("/welcome")
def welcome():
    text = request.args["text"]
    greeting = (text + " {0.name}").format(Visitor("Ann"))  # sink
    return {"greeting": greeting}
