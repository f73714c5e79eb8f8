"""`discard` takes an element out of the set."""
# kind: sql
# drive: flask GET /watch?ticker={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/watch")
def watch():
    ticker = request.args["ticker"]
    watched = set()
    watched.add(ticker)
    watched.discard("ABC")
    text = ",".join(watched)
    db = sqlite3.connect("stocks.db")
    return {"rows": db.execute("SELECT 1 WHERE 'XYZ' = '" + text + "'").fetchall()}  # sink
