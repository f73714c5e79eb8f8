"""A helper that is annotated with `int` and hands the text on converts nothing."""
# kind: sql
# drive: flask GET /results?race={value}
# benign: 5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def number(text, default=0) -> int:
    try:
        return text if int(default) >= 0 else default
    except ValueError:
        return default


@app.route("/results")
def results():
    race = number(request.args.get("race", ""))
    db = sqlite3.connect("races.db")
    return {"results": db.execute(f"SELECT * FROM results WHERE race = {race}").fetchall()}  # sink
