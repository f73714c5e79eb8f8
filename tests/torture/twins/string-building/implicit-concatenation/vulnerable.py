"""Literals side by side are one literal; a missing comma joins two elements."""
# kind: sql
# drive: flask GET /where?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/where")
def where():
    value = request.args["v"]
    parts = [
        "SELECT 1",
        "WHERE 'tea' ="
        f"'{value}'",
        f"-- {len(value)}",
    ]
    return {"rows": sqlite3.connect("where.db").execute("\n".join(parts)).fetchall()}  # sink
