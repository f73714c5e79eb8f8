"""A function that ends without `return` returns None."""
# kind: sql
# drive: flask GET /none?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    text.strip()


@app.get("/none")
def none():
    word = clean(request.args["v"]) or "tea"
    db = sqlite3.connect("none.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()}  # sink
