"""`x = x or default` in a function replaces what is false only."""
# kind: sql
# drive: flask GET /fallback?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def build(word=None):
    word = word or "tea"
    return f"SELECT 1 WHERE 'tea' = '{word}'"


@app.get("/fallback")
def fallback():
    db = sqlite3.connect("fallback.db")
    return {"rows": db.execute(build(request.args["v"])).fetchall()}  # sink
