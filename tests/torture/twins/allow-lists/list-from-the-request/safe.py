"""A list from the database's own schema does not come with the request."""
# kind: sql
# drive: flask GET /grid?column={value}
# benign: name
# fixture: cells(id integer, name text)
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/grid")
def grid():
    db = sqlite3.connect("grid.db")
    column = request.args["column"]
    known = [row[1] for row in db.execute("PRAGMA table_info(cells)")]
    if column not in known:
        abort(400)
    return {"cells": db.execute("SELECT " + column + " FROM cells").fetchall()}  # sink
