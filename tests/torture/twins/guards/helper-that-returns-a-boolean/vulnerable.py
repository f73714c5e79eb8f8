"""A boolean nobody looks at stops nothing."""
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
    is_floor(floor)
    found = sqlite3.connect("hotel.db").execute("SELECT number FROM rooms WHERE floor = " + floor)  # sink
    return {"rooms": [number for (number,) in found]}
