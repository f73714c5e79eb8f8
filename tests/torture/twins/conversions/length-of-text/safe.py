"""`len(x)` is a number."""
# kind: sql
# drive: flask GET /rhymes?word={value}
# benign: moon
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/rhymes")
def rhymes():
    word = request.args["word"]
    db = sqlite3.connect("words.db")
    rows = db.execute(f"SELECT word FROM words WHERE length(word) = {len(word)}")  # sink
    return {"rhymes": rows.fetchall()}
