"""Each attribute of an object holds its own value."""
# kind: sql
# drive: flask GET /customer?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Customer:
    def __init__(self, name, country):
        self.name = name
        self.country = country


@app.get("/customer")
def customer():
    customer = Customer(request.args["name"], "France")
    db = sqlite3.connect("crm.db")
    rows = db.execute("SELECT 1 WHERE 'France' = '" + customer.country + "'")  # sink
    return {"rows": rows.fetchall()}
