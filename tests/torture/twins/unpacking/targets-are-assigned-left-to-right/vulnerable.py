"""The targets of one assignment are assigned from left to right, so that a subscript may use a name assigned before it."""
# kind: sql
# drive: flask GET /slot?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/slot")
def slot():
    slots = ["a", "b"]
    index = 0
    slots[index], index = request.args["v"], 1
    rows = sqlite3.connect("slots.db").execute("SELECT 1 WHERE 'a' = '" + slots[0] + "'")  # sink
    return {"rows": rows.fetchall()}
