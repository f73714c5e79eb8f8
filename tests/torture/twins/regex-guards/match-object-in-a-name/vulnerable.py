"""The match object that is asked belongs to the first parameter."""
# kind: sql
# drive: flask GET /span?start=1&end={value}
# benign: 9
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
NUMBER = re.compile("[0-9]+")


@app.route("/span")
def span():
    start, end = request.args["start"], request.args["end"]
    first = NUMBER.fullmatch(start)
    last = NUMBER.fullmatch(end)
    if first is None or not first:
        abort(400)
    db = sqlite3.connect("log.db")
    return {"lines": db.execute(f"SELECT * FROM lines WHERE no BETWEEN {start} AND {end}").fetchall()}  # sink
