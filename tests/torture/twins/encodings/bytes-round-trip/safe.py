"""Encoding to bytes and decoding back gives the same text."""
# kind: sql
# drive: flask GET /words?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/words")
def words():
    raw = request.args["word"].encode("utf-8")
    word = raw.hex()
    db = sqlite3.connect("words.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()}  # sink
