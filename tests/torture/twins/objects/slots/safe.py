"""A class with `__slots__` has exactly these attributes, each with its own value."""
# kind: sql
# drive: flask GET /slot?row={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Seat:
    __slots__ = ("row", "zone")

    def __init__(self, row):
        self.row = row
        self.zone = "stalls"


@app.get("/slot")
def slot():
    seat = Seat(request.args["row"])
    values = [getattr(seat, name) for name in seat.__slots__ if name != "row"]
    db = sqlite3.connect("seats.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'stalls' = '{values[0]}'").fetchall()}  # sink
