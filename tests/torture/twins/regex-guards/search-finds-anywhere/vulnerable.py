"""`re.search` finds a number anywhere in the text."""
# kind: sql
# drive: flask GET /invoice?id=7{value}
# benign: 1
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/invoice")
def invoice():
    number = request.args["id"]
    if not re.search(r"\d+", number):
        abort(400)
    db = sqlite3.connect("billing.db")
    return {"invoice": db.execute("SELECT * FROM invoices WHERE id = " + number).fetchone()}  # sink
