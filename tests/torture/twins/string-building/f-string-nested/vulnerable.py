"""A replacement field may hold any expression, also another f-string."""
# kind: sql
# drive: flask GET /members?nick={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/members")
def members():
    nick = request.args["nick"]
    condition = f"{f'nick = {nick!s}' if nick else '1'}"
    db = sqlite3.connect("club.db")
    rows = db.execute(f"SELECT 1 FROM (SELECT 5 AS nick, 2 AS abc) WHERE {condition}")  # sink
    return {"rows": rows.fetchall()}
