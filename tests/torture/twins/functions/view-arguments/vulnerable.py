"""The variable parts of a route are passed to the view by name; a converter decides their type."""
# kind: sql
# drive: flask GET /orders/{value}/lines
# benign: 12
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/orders/<path:number>/lines")
def lines(number):
    rows = sqlite3.connect("orders.db").execute(f"SELECT 1 WHERE 12 = {number}")  # sink
    return {"rows": rows.fetchall()}
