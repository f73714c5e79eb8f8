"""`+` on strings keeps both of its operands."""
# kind: sql
# drive: flask GET /orders?customer={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    customer = request.args["customer"]
    database = sqlite3.connect("shop.db")
    rows = database.execute("SELECT number, total FROM orders WHERE customer = '" + customer + "'")  # sink
    return {"orders": rows.fetchall()}
