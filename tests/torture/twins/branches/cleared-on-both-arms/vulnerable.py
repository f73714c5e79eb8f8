"""A name that every arm assigns holds nothing of what it held before."""
# kind: sql
# drive: flask GET /rank?sort={value}&dir=up
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/rank")
def rank():
    column = request.args["sort"]
    if request.args["dir"] == "down":
        column = "2"
    elif request.args["dir"] == "left":
        column = "1"
    db = sqlite3.connect("scores.db")
    return {"rows": db.execute("SELECT 1, 2 ORDER BY '" + column + "'").fetchall()}  # sink
