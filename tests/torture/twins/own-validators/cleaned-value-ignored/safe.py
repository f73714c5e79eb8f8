"""The view goes on with what the validator returned."""
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
    code = clean_isbn(code)
    db = sqlite3.connect("library.db")
    return {"book": db.execute("SELECT * FROM books WHERE isbn = '" + code + "'").fetchone()}  # sink
