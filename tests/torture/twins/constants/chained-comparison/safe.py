"""`a < b < c` holds only when both comparisons hold."""
# kind: sql
# drive: flask GET /window?tag={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

LOW, HIGH = 10, 20
POINT = 25


@app.get("/window")
def window():
    tag = "quiet"
    if LOW < POINT < HIGH:
        tag = request.args["tag"]
    rows = sqlite3.connect("alarms.db").execute("SELECT 1 WHERE 'quiet' = '" + tag + "'")  # sink
    return {"rows": rows.fetchall()}
