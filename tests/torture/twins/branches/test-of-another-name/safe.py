"""A test of one name says nothing about another one."""
# kind: sql
# drive: flask GET /other?a={value}&b=x
# benign: 7
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/other")
def other():
    first = request.args["a"]
    second = str(len(request.args["b"]))
    if first.isascii() and first.isdecimal():
        db = sqlite3.connect("other.db")
        return {"rows": db.execute("SELECT 1 WHERE 7 = " + first).fetchall()}  # sink
    return "no", 400
