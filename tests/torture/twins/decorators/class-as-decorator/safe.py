"""A class used as a decorator makes an object whose `__call__` runs instead."""
# kind: xss
# drive: flask GET /cell?v={value}
import html

from flask import Flask, request

app = Flask(__name__)


class Cell:
    def __init__(self, function):
        self.function = function

    def __call__(self, text):
        return "<td>" + html.escape(self.function(text)) + "</td>"


@Cell
def shorten(text):
    return text[:200]


@app.get("/cell")
def cell():
    return "<table>" + shorten(request.args["v"]) + "</table>"  # sink
