"""Tuples are immutable: `+=` binds the name to a new tuple, and other names keep the old one."""
# kind: sql
# drive: flask GET /trail?next={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/trail")
def trail():
    trail = ("home",)
    shown = trail
    trail += (request.args["next"],)
    text = "/".join(trail)
    rows = sqlite3.connect("trail.db").execute("SELECT 1 WHERE 'home' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
