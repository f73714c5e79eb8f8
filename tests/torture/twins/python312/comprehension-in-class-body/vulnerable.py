"""Comprehensions run inline, and still have a scope of their own."""
# kind: sql
# drive: flask GET /inline?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/inline")
def inline():
    word = "tea"
    lengths = [len(word := other) for other in [request.args["v"]]]
    db = sqlite3.connect("inline.db")
    rows = db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()  # sink
    return {"rows": rows, "lengths": lengths}
