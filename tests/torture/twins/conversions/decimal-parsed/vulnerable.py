"""`format(x, "s")` of a text is the text."""
# kind: sql
# drive: flask POST /payments form:amount={value}
# benign: 12.50
import sqlite3
from decimal import Decimal

from flask import Flask, request

app = Flask(__name__)


@app.post("/payments")
def pay():
    amount = format(request.form["amount"], "s")
    db = sqlite3.connect("bank.db")
    db.execute("INSERT INTO payments (amount) VALUES (" + amount + ")")  # sink
    return {"amount": amount}
