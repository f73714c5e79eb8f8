"""`+` on strings keeps both of its operands, and neither of them came with the request."""
# kind: sql
# drive: flask GET /orders?customer={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    customer = request.args["customer"]
    state = "open"
    database = sqlite3.connect("shop.db")
    rows = database.execute("SELECT number, total FROM orders WHERE state = '" + state + "'")  # sink
    return {"customer": customer, "orders": rows.fetchall()}
