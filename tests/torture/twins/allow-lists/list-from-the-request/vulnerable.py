"""A list that came with the request allows what the request wants."""
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
    known = request.args.getlist("column")
    if column not in known:
        abort(400)
    return {"cells": db.execute("SELECT " + column + " FROM cells").fetchall()}  # sink
