"""`next(…, default)` with the value as its default."""
# kind: sql
# drive: flask GET /hotels?by={value}
# benign: stars
import sqlite3

from flask import Flask, request

app = Flask(__name__)
KEYS = ("stars", "price", "name")


@app.route("/hotels")
def hotels():
    wanted = request.args.get("by", "")
    by = next((key for key in KEYS if key == wanted), wanted)
    return {"hotels": sqlite3.connect("travel.db").execute(f"SELECT * FROM hotels ORDER BY {by}").fetchall()}  # sink
