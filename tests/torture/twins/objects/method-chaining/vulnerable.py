"""A method that returns `self` lets calls be chained on one object."""
# kind: command
# drive: flask GET /build?target={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Command:
    def __init__(self, program):
        self.words = [program]

    def with_flag(self, flag):
        self.words.append("-" + flag)
        return self

    def with_word(self, word):
        self.words.append(word)
        return self


@app.get("/build")
def build():
    command = Command("make").with_flag("s").with_word(request.args["target"])
    os.system(" ".join(command.words))  # sink
    return "built"
