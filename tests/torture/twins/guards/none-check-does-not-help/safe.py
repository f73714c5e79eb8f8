"""Not `None` and made of letters only."""
# kind: sql
# drive: flask GET /staff cookie:team={value}
# benign: sales
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/staff")
def staff():
    team = request.cookies.get("team")
    if team is None or not team.isalpha():
        abort(400)
    db = sqlite3.connect("people.db")
    return {"staff": db.execute("SELECT name FROM staff WHERE team = '" + team + "'").fetchall()}  # sink
