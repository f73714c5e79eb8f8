"""A method that returns `self` returns the same object each time."""
# kind: command
# drive: flask GET /selves?arg={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Builder:
    def __init__(self):
        self.words = ["tool"]

    def add(self, word):
        self.words.append(word)
        return self

    def copy(self):
        twin = Builder()
        twin.words = self.words.copy()
        return twin


@app.get("/selves")
def selves():
    first = Builder()
    second = first.add("-q")
    second.add(request.args["arg"])
    os.system(" ".join(first.words))  # sink
    return "ok"
