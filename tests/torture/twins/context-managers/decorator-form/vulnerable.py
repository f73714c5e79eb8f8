"""A `ContextDecorator` wraps a whole function call in its `with`."""
# kind: sql
# drive: flask GET /ctxdec?v={value}
import sqlite3
from contextlib import ContextDecorator

from flask import Flask, request

app = Flask(__name__)

current = {"word": "tea"}


class using(ContextDecorator):
    def __init__(self, word):
        self.word = word

    def __enter__(self):
        self.old = current["word"]
        current["word"] = self.word

    def __exit__(self, *details):
        current["word"] = self.old


def build():
    return "SELECT 1 WHERE 'tea' = '" + current["word"] + "'"


@app.get("/ctxdec")
def ctxdec():
    wrapped = using(request.args["v"])(build)
    inside, outside = wrapped(), build()
    rows = sqlite3.connect("ctx.db").execute(inside)  # sink
    return {"rows": rows.fetchall(), "length": [len(inside), len(outside)]}
