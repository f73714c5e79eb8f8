"""`while True` ends only by `break`, `return` or an exception."""
# kind: sql
# drive: flask GET /until?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/until")
def until():
    word = "tea"
    tries = 0
    while True:
        tries += 1
        if tries > 2:
            break
        word = request.args["v"]
    rows = sqlite3.connect("until.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
