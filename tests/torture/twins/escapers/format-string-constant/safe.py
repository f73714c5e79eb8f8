"""Doubled braces stay braces."""
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
    text = text.replace("{", "{{").replace("}", "}}")
    greeting = (text + " {0.name}").format(Visitor("Ann"))  # sink
    return {"greeting": greeting}
