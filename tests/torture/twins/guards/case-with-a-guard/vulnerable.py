"""A capture pattern without a guard matches every text."""
# kind: sql
# drive: flask GET /trains?by={value}
# benign: departure
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
KEYS = ("departure", "arrival", "platform")


@app.route("/trains")
def trains():
    match request.args.get("by"):
        case None:
            key = "departure"
        case str(by):
            key = by
        case _:
            abort(400)
    db = sqlite3.connect("trains.db")
    return {"trains": db.execute(f"SELECT * FROM trains ORDER BY {key}").fetchall()}  # sink
