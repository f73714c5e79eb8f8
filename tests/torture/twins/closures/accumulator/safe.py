"""A closure over a mutable object keeps what earlier calls put into it."""
# kind: command
# drive: flask GET /accumulate?word={value}
import os

from flask import Flask, request

app = Flask(__name__)


def collector():
    words = []

    def add(word):
        words.append(word)
        return " ".join(words)

    return add


@app.get("/accumulate")
def accumulate():
    add = collector()
    add(request.args["word"])
    os.system("echo " + collector()("done"))  # sink
    return "ok"
