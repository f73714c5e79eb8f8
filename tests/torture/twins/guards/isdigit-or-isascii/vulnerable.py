"""`str.isascii` is true for quotes, spaces and semicolons."""
# kind: sql
# drive: flask GET /orders?number={value}
# benign: 42
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def order():
    number = request.args["number"]
    if not number.isascii():
        return "not a number", 400
    row = sqlite3.connect("shop.db").execute("SELECT * FROM orders WHERE id = " + number).fetchone()  # sink
    return {"order": row}
