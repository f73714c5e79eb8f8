"""The failing branch puts a constant in the place of the value."""
# kind: sql
# drive: flask GET /moons?by={value}
# benign: radius
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/moons")
def moons():
    by = request.args.get("by", "name")
    if by not in {"name", "radius"}:
        by = "name"
    return {"moons": sqlite3.connect("sky.db").execute("SELECT * FROM moons ORDER BY " + by).fetchall()}  # sink
