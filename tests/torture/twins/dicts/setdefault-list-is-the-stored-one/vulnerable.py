"""`setdefault(key, [])` returns the list that is stored, so that appending changes the dict."""
# kind: sql
# drive: flask GET /append?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/append")
def append():
    groups = {}
    groups.setdefault("red", []).append(request.args["v"])
    text = ",".join(groups.get("red", ["none"]))
    db = sqlite3.connect("groups.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'none' = '{text}'").fetchall()}  # sink
