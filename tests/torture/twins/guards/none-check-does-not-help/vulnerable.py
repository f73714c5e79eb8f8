"""Not `None` is every text."""
# kind: sql
# drive: flask GET /staff cookie:team={value}
# benign: sales
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/staff")
def staff():
    team = request.cookies.get("team")
    if team is None:
        abort(400)
    db = sqlite3.connect("people.db")
    return {"staff": db.execute("SELECT name FROM staff WHERE team = '" + team + "'").fetchall()}  # sink
