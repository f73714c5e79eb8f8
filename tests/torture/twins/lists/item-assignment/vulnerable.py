"""Assigning to an index replaces that element only."""
# kind: sql
# drive: flask GET /slots?b={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/slots")
def slots():
    slots = ["free", request.args["b"], "free"]
    slots[0] = "closed"
    cursor = sqlite3.connect("slots.db").cursor()
    cursor.execute("SELECT 1 WHERE 'free' = '" + slots[1] + "'")  # sink
    return {"rows": cursor.fetchall()}
