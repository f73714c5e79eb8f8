"""`or` is content when one of the two operands is true."""
# kind: sql
# drive: flask GET /report?table=orders&column={value}
# benign: total
import sqlite3

from flask import Flask, request

app = Flask(__name__)
TABLES = {"orders", "refunds"}
NUMBERS = {"total", "tax"}


@app.route("/report")
def report():
    table = request.args["table"]
    column = request.args["column"]
    if table in TABLES or column in NUMBERS:
        db = sqlite3.connect("shop.db")
        found = db.execute(f"SELECT sum({column}) FROM {table}")  # sink
        return {"sum": found.fetchone()}
    return {"error": "no such report"}, 404
