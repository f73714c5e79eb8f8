"""Adjacent literals are joined at compile time, and `+` joins what is computed."""
# kind: sql
# drive: flask GET /invoices?customer={value}
# fixture: invoices(id integer, customer text)
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/invoices")
def invoices():
    customer = request.args["customer"]
    statement = (
        "SELECT id FROM invoices "
        "WHERE customer = '" + customer + "' "
        "ORDER BY id"
    )
    db = sqlite3.connect("billing.db")
    return {"invoices": db.execute(statement).fetchall()}  # sink
