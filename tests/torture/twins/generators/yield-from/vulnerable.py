"""`yield from` yields everything the inner iterable yields, and its value is the inner `return`."""
# kind: sql
# drive: flask GET /from?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def inner(text):
    yield "tea"
    return text


def outer(text):
    result = yield from inner(text)
    yield result


@app.get("/from")
def delegated():
    text = "".join(outer(request.args["v"]))
    db = sqlite3.connect("gen.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + text + "'").fetchall()}  # sink
