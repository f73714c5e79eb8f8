"""The keys of a dict of constants are constants; a test with `in` picks none of the input."""
# kind: sql
# drive: flask GET /known?col={value}
# benign: name
import sqlite3

from flask import Flask, request

app = Flask(__name__)

COLUMNS = {"name": "TEXT", "price": "REAL"}


@app.get("/known")
def known():
    wanted = request.args["col"]
    column = "name"
    for key in COLUMNS:
        if key == wanted.strip() or wanted.startswith(key):
            column = wanted
    rows = sqlite3.connect("known.db").execute("SELECT 1 AS " + column)  # sink
    return {"rows": rows.fetchall()}
