"""A helper that returns `int(x)` or a constant."""
# kind: sql
# drive: flask GET /results?race={value}
# benign: 5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def number(text, default=0) -> int:
    try:
        return int(text)
    except ValueError:
        return default


@app.route("/results")
def results():
    race = number(request.args.get("race", ""))
    db = sqlite3.connect("races.db")
    return {"results": db.execute(f"SELECT * FROM results WHERE race = {race}").fetchall()}  # sink
