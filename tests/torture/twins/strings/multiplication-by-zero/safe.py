"""A string times zero or a negative number is the empty string."""
# kind: sql
# drive: flask GET /suffix?with={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/suffix")
def suffix():
    mark = request.args["with"]
    tail = mark * len("")
    rows = sqlite3.connect("suffix.db").execute("SELECT 'order" + tail + "'")  # sink
    return {"rows": rows.fetchall()}
