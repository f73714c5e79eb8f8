"""Unpacking a dict gives its keys."""
# kind: sql
# drive: flask GET /only?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/only")
def only():
    entry = {"colour": request.args["v"]}
    (only,) = entry.values()
    db = sqlite3.connect("only.db")
    return {"rows": db.execute("SELECT 1 WHERE 'colour' = '" + only + "'").fetchall()}  # sink
