"""`enumerate` yields the position and the item."""
# kind: sql
# drive: flask POST /lines body:{value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/lines")
def lines():
    picked = "0"
    for index, line in enumerate(request.get_data(as_text=True).split("\n")):
        picked = str(index)
    rows = sqlite3.connect("lines.db").execute("SELECT 1 WHERE '0' = '" + picked + "'")  # sink
    return {"rows": rows.fetchall()}
