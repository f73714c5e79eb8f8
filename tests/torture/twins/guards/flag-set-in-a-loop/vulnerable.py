"""The flag is true from the start, so the loop cannot change anything."""
# kind: sql
# drive: flask GET /cities?by={value}
# benign: area
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
KEYS = ["name", "area", "founded"]


@app.route("/cities")
def cities():
    by = request.args["by"]
    valid = True
    for key in KEYS:
        if key == by:
            valid = True
    if not valid:
        abort(400)
    return {"cities": sqlite3.connect("atlas.db").execute(f"SELECT * FROM cities ORDER BY {by}").fetchall()}  # sink
