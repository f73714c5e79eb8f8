"""Only constants are added to the list."""
# kind: sql
# drive: flask GET /games?by={value}
# benign: year
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/games")
def games():
    by = request.args["by"]
    known = ["title", "year"]
    known.append("publisher")
    if by not in known:
        abort(400)
    return {"games": sqlite3.connect("games.db").execute(f"SELECT * FROM games ORDER BY {by}").fetchall()}  # sink
