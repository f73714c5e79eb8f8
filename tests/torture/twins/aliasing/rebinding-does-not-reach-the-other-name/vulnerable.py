"""Assigning to a name changes that name only, not the object it referred to."""
# kind: sql
# drive: flask GET /rebind?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/rebind")
def rebind():
    order = {"note": "none"}
    shown = order
    order["note"] = request.args["v"]
    rows = sqlite3.connect("orders.db").execute(f"SELECT 1 WHERE 'none' = '{shown['note']}'")  # sink
    return {"rows": rows.fetchall(), "order": len(order)}
