"""The validator returns the cleaned text, and the view goes on with the raw one."""
# kind: sql
# drive: flask GET /isbn?code={value}
# benign: 3-16
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def clean_isbn(code):
    return "".join(sign for sign in code if sign in "0123456789X")


@app.route("/isbn")
def isbn():
    code = request.args["code"]
    if clean_isbn(code) is None:
        return {}, 404
    db = sqlite3.connect("library.db")
    return {"book": db.execute("SELECT * FROM books WHERE isbn = '" + code + "'").fetchone()}  # sink
