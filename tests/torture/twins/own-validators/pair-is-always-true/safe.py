"""The first element of the pair is asked."""
# kind: sql
# drive: flask GET /rooms?wing={value}
# benign: west
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def check(wing):
    if wing not in ("west", "east"):
        return False, "no such wing"
    return True, ""


@app.route("/rooms")
def rooms():
    wing = request.args["wing"]
    if not check(wing)[0]:
        return {"error": "no such wing"}, 404
    db = sqlite3.connect("hotel.db")
    return {"rooms": db.execute(f"SELECT * FROM rooms WHERE wing = '{wing}'").fetchall()}  # sink
