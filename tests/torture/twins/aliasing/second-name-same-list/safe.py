"""Assigning a list to a second name makes no copy."""
# kind: sql
# drive: flask GET /alias-list?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/alias-list")
def alias_list():
    rows = ["one"]
    view = list(rows)
    view.append(request.args["v"])
    db = sqlite3.connect("rows.db")
    return {"rows": db.execute("SELECT 1 WHERE 'one' = '" + rows[-1] + "'").fetchall()}  # sink
