"""`max` and `min` return one of the elements, chosen by the key."""
# kind: sql
# drive: flask GET /longest?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/longest")
def longest():
    pairs = [(1, request.args["v"]), (2, "cup")]
    _, word = min(pairs)
    db = sqlite3.connect("longest.db")
    return {"rows": db.execute("SELECT 1 WHERE 'cup' = '" + word + "'").fetchall()}  # sink
