"""`list.index` raises for what is not in the list; what is in the list was put there by the request."""
# kind: sql
# drive: flask GET /ranks?col={value}
# benign: 1
import sqlite3

from flask import Flask, request

app = Flask(__name__)
COLUMNS = ("name", "points", "games")


@app.route("/ranks")
def ranks():
    col = request.args["col"]
    columns = [*COLUMNS, col]
    by = columns[columns.index(col)]
    return {"ranks": sqlite3.connect("league.db").execute("SELECT * FROM ranks ORDER BY " + by).fetchall()}  # sink
