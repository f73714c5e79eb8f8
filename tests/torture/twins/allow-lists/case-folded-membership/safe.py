"""The lowered copy was asked for and the lowered copy is used."""
# kind: sql
# drive: flask GET /menu?by={value}
# benign: price
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
KEYS = {"name", "price", "id", "1"}


@app.route("/menu")
def menu():
    by = request.args["by"]
    key = by.lower()
    if key not in KEYS:
        abort(400)
    return {"menu": sqlite3.connect("cafe.db").execute("SELECT * FROM dishes ORDER BY " + key).fetchall()}  # sink
