"""`return` in the failing branch leaves the function before the query is built."""
# kind: sql
# drive: flask GET /invoices?sort={value}
# benign: due
import logging
import sqlite3

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("billing")
SORTABLE = {"due", "amount", "customer"}


@app.route("/invoices")
def invoices():
    sort = request.args.get("sort", "due")
    if sort not in SORTABLE:
        return {"error": "unknown column"}, 400
    db = sqlite3.connect("billing.db")
    rows = db.execute("SELECT id, amount FROM invoices ORDER BY " + sort)  # sink
    return {"rows": rows.fetchall()}
