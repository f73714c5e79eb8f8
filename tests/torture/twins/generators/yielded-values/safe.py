"""Iterating a generator gives the values that it yields, in order."""
# kind: sql
# drive: flask GET /gen?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def words(given):
    yield "tea"
    yield str(len(given))


@app.get("/gen")
def gen():
    text = "/".join(words(request.args["v"]))
    rows = sqlite3.connect("gen.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
