"""A lookup with the input as key returns a value of the dict, or the default."""
# kind: sql
# drive: flask GET /sort?by={value}
# benign: price
import sqlite3

from flask import Flask, request

app = Flask(__name__)

COLUMNS = {"price": "1", "name": "2"}


@app.get("/sort")
def sort():
    by = request.args["by"]
    column = COLUMNS.get(by, "1")
    rows = sqlite3.connect("sort.db").execute("SELECT 1, 2 ORDER BY " + column)  # sink
    return {"rows": rows.fetchall()}
