"""The handler gives the name a constant."""
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
        limit = 10
    db = sqlite3.connect("games.db")
    return {"players": db.execute(f"SELECT name FROM scores ORDER BY points DESC LIMIT {limit}").fetchall()}  # sink
