"""Refusing `"` does not keep a value inside of a literal that `'` ends."""
# kind: sql
# drive: flask GET /authors?name={value}
# benign: Mann
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/authors")
def author():
    name = request.args["name"]
    if '"' in name:
        abort(400)
    db = sqlite3.connect("library.db")
    return {"books": db.execute("SELECT title FROM books WHERE author = '" + name + "'").fetchall()}  # sink
