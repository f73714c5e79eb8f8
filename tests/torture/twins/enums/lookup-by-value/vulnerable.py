"""Calling an enumeration with a value gives the member with it, or raises ValueError."""
# kind: sql
# drive: flask GET /status?s={value}
# benign: open
import sqlite3
from enum import Enum

from flask import Flask, request

app = Flask(__name__)


class Status(Enum):
    OPEN = "open"
    CLOSED = "closed"


@app.get("/status")
def status():
    text = request.args["s"]
    try:
        known = Status(text) in Status
    except ValueError:
        known = False
    db = sqlite3.connect("tickets.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'open' = '{text}'").fetchall(), "known": bool(known)}  # sink
