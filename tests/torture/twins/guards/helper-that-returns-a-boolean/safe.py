"""The caller leaves when the helper returns `False`."""
# kind: sql
# drive: flask GET /rooms?floor={value}
# benign: 2
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def is_floor(text):
    return text.isdigit() and int(text) < 40


@app.route("/rooms")
def rooms():
    floor = request.args["floor"]
    if not is_floor(floor):
        return {"rooms": []}
    found = sqlite3.connect("hotel.db").execute("SELECT number FROM rooms WHERE floor = " + floor)  # sink
    return {"rooms": [number for (number,) in found]}
