"""An `if` whose body does not leave the function lets every value go on."""
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
        log.warning("unknown column")
    db = sqlite3.connect("billing.db")
    rows = db.execute("SELECT id, amount FROM invoices ORDER BY " + sort)  # sink
    return {"rows": rows.fetchall()}
