"""Positional patterns follow the order of `__match_args__`."""
# kind: sql
# drive: flask GET /point?label={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Marker:
    __match_args__ = ("colour", "label")

    def __init__(self, label, colour):
        self.label = label
        self.colour = colour


@app.get("/point")
def point():
    match Marker(request.args["label"], "red"):
        case Marker(first, _):
            rows = sqlite3.connect("map.db").execute("SELECT 1 WHERE 'red' = '" + first + "'")  # sink
            return {"rows": rows.fetchall()}
    return {}
