"""Each dict in a list has its own entries."""
# kind: sql
# drive: flask POST /lines json:{"name": "{value}"}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/lines")
def lines():
    lines = [{"name": "tea"}, request.get_json()]
    names = [line["name"] for line in lines]
    db = sqlite3.connect("lines.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + names[0] + "'").fetchall()}  # sink
