"""`Decimal(x)` is a number."""
# kind: sql
# drive: flask POST /payments form:amount={value}
# benign: 12.50
import sqlite3
from decimal import Decimal

from flask import Flask, request

app = Flask(__name__)


@app.post("/payments")
def pay():
    amount = format(Decimal(request.form["amount"]), ".2f")
    db = sqlite3.connect("bank.db")
    db.execute("INSERT INTO payments (amount) VALUES (" + amount + ")")  # sink
    return {"amount": amount}
