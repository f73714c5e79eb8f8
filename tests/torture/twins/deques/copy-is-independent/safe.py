"""`copy` makes a second deque, and changing one leaves the other."""
# kind: sql
# drive: flask GET /undo?step={value}
import sqlite3
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/undo")
def undo():
    history = deque(["open"])
    redo = history.copy()
    redo.append(request.args["step"])
    rows = sqlite3.connect("undo.db").execute("SELECT 1 WHERE 'open' = '" + history[-1] + "'")  # sink
    return {"rows": rows.fetchall()}
