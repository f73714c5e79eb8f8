"""`reversed` visits the last element first."""
# kind: sql
# drive: flask GET /reversed?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/reversed")
def backwards():
    words = ["tea", request.args["v"]]
    found = None
    for word in words:
        found = found or word
    db = sqlite3.connect("reversed.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'tea' = '{found}'").fetchall()}  # sink
