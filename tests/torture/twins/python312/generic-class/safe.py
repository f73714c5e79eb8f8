"""A generic class keeps its values in attributes like any other."""
# kind: command
# drive: flask GET /box?tool={value}
import os

from flask import Flask, request

app = Flask(__name__)


class Box[T]:
    def __init__(self, content: T, label: T):
        self.content = content
        self.label = label


@app.get("/box")
def box():
    box = Box[str](request.args["tool"], "date")
    os.system("time " + box.label)  # sink
    return "ok"
