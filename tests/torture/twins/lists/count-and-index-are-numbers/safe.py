"""`count` and `index` return numbers, `in` a truth value."""
# kind: sql
# drive: flask GET /place?name={value}
# benign: Ann
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/place")
def place():
    name = request.args["name"]
    queue = ["Bob", "Ann", name]
    place = queue.index(name)
    statement = "SELECT 1 WHERE 'Ann' = '{}'".format(place)
    return {"rows": sqlite3.connect("queue.db").execute(statement).fetchall()}  # sink
