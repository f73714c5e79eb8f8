"""The key function of `sorted` decides the order; the elements stay as they are."""
# kind: sql
# drive: flask GET /sorted?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/sorted")
def ordered():
    words = [request.args["v"], "tea"]
    first = sorted(words, key=lambda word: word == "tea")[0]
    db = sqlite3.connect("sorted.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'tea' = '{first}'").fetchall()}  # sink
