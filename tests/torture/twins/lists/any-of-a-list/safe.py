"""`any` and `all` of a list give a truth value, not an element."""
# kind: sql
# drive: flask GET /any?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/any")
def any_word():
    words = ["", request.args["v"]]
    found = any(words)
    db = sqlite3.connect("any.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'True' = '{found}'").fetchall()}  # sink
