"""A tuple of constants, chosen by a number from the request, gives a constant."""
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
    columns = [*COLUMNS, "id"]
    by = columns[int(col) % len(columns)]
    return {"ranks": sqlite3.connect("league.db").execute("SELECT * FROM ranks ORDER BY " + by).fetchall()}  # sink
