"""A boolean kept in a name guards as the expression itself would."""
# kind: sql
# drive: flask GET /parcels?state={value}
# benign: sent
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
STATES = frozenset({"new", "sent", "lost"})


@app.route("/parcels")
def parcels():
    state = request.args.get("state", "new")
    known = state in STATES
    if not known:
        abort(400, "unknown state")
    db = sqlite3.connect("parcels.db")
    return {"parcels": db.execute("SELECT id FROM parcels WHERE state = '" + state + "'").fetchall()}  # sink
