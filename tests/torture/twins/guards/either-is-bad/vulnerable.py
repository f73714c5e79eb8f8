"""`a not in A and b not in B` leaves only when both are bad."""
# kind: sql
# drive: flask GET /export?table={value}&fmt=csv
# benign: orders
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
TABLES = ["orders", "customers"]
FORMATS = ["csv", "json"]


@app.route("/export")
def export():
    table, fmt = request.args["table"], request.args["fmt"]
    if table not in TABLES and fmt not in FORMATS:
        abort(404)
    rows = sqlite3.connect("shop.db").execute("SELECT * FROM " + table)  # sink
    return {"format": fmt, "rows": rows.fetchall()}
