"""`dict.get(x, constant)` gives a constant either way."""
# kind: sql
# drive: flask GET /tickets?sort={value}
# benign: age
import sqlite3

from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"age": "opened_at", "who": "reporter"}


@app.route("/tickets")
def tickets():
    sort = request.args.get("sort", "age")
    column = COLUMNS.get(sort, "opened_at")
    db = sqlite3.connect("tracker.db")
    return {"tickets": db.execute(f"SELECT title FROM tickets ORDER BY {column}").fetchall()}  # sink
