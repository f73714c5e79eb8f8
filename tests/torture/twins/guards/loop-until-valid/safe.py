"""The `while` ends only when the value is a constant."""
# kind: sql
# drive: flask GET /lakes?by={value}&by=name
# benign: depth
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/lakes")
def lakes():
    candidates = ["name", *reversed(request.args.getlist("by"))]
    by = candidates.pop()
    while by not in ("name", "depth"):
        by = candidates.pop()
    return {"lakes": sqlite3.connect("atlas.db").execute("SELECT * FROM lakes ORDER BY " + by).fetchall()}  # sink
