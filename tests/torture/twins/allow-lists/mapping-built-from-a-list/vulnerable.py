"""The dictionary is built from what the request lists."""
# kind: sql
# drive: flask GET /leaderboard?by={value}
# benign: wins
import sqlite3

from flask import Flask, request

app = Flask(__name__)
KEYS = ["wins", "losses"]


@app.route("/leaderboard")
def leaderboard():
    wanted = request.args.getlist("by")
    known = dict.fromkeys(KEYS + wanted)
    keys = [key for key in wanted if key in known]
    db = sqlite3.connect("league.db")
    return {"board": db.execute("SELECT * FROM teams ORDER BY " + ",".join(keys or ["id"])).fetchall()}  # sink
