"""The handler gives the unconverted text the name that the number was to have."""
# kind: sql
# drive: flask GET /top?limit={value}
# benign: 5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/top")
def top():
    wanted = request.args.get("limit", "10")
    try:
        limit = int(wanted)
    except ValueError:
        limit = wanted
    db = sqlite3.connect("games.db")
    return {"players": db.execute(f"SELECT name FROM scores ORDER BY points DESC LIMIT {limit}").fetchall()}  # sink
