"""The fields of a named tuple are its positions, with names."""
# kind: sql
# drive: flask GET /flight?gate={value}
import sqlite3
from collections import namedtuple

from flask import Flask, request

app = Flask(__name__)

Flight = namedtuple("Flight", "number gate")


@app.get("/flight")
def flight():
    flight = Flight("LH1", request.args["gate"])
    key = flight[1]
    db = sqlite3.connect("flights.db")
    return {"rows": db.execute("SELECT 1 WHERE 'LH1' = '" + key + "'").fetchall()}  # sink
