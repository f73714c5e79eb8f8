"""A replacement field inside a format spec gives the spec, not text."""
# kind: sql
# drive: flask GET /width?w={value}
# benign: 5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/width")
def width():
    width = request.args["w"]
    try:
        label = f"{'tea':{width}}"
    except ValueError:
        label = "tea"
    rows = sqlite3.connect("width.db").execute(f"SELECT 1 WHERE 'tea' = '{label}'")  # sink
    return {"rows": rows.fetchall()}
