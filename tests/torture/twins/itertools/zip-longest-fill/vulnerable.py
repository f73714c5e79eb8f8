"""`zip_longest` fills the shorter ones with `fillvalue`."""
# kind: sql
# drive: flask GET /fill?v={value}
import sqlite3
from itertools import zip_longest

from flask import Flask, request

app = Flask(__name__)


@app.get("/fill")
def fill():
    names, rooms = ["a", "b"], ["one"]
    text = ""
    for name, room in zip_longest(names, rooms, fillvalue=request.args["v"]):
        text = room
    rows = sqlite3.connect("fill.db").execute("SELECT 1 WHERE 'two' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
