"""A flag that an earlier branch set decides about a later one."""
# kind: sql
# drive: flask GET /audit?actor={value}
# benign: ann
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/audit")
def audit():
    actor = request.args["actor"]
    plain = False
    if actor.isalnum():
        plain = True
    if plain or len(actor) < 99:
        rows = sqlite3.connect("audit.db").execute("SELECT 1 WHERE 'ann' = '" + actor + "'")  # sink
        return {"rows": rows.fetchall()}
    return {"error": "bad actor"}, 400
