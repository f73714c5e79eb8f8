"""The name of the boolean belongs to the value before it was taken anew from the request."""
# kind: sql
# drive: flask GET /parcels?state={value}
# benign: sent
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
STATES = frozenset({"new", "sent", "lost"})


@app.route("/parcels")
def parcels():
    state = request.args.get("default_state", "new")
    known = state in STATES
    state = request.args.get("state", state)
    if not known:
        abort(400, "unknown state")
    db = sqlite3.connect("parcels.db")
    return {"parcels": db.execute("SELECT id FROM parcels WHERE state = '" + state + "'").fetchall()}  # sink
