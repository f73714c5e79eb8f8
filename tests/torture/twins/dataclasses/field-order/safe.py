"""The generated `__init__` takes the fields in the order in which they are written."""
# kind: sql
# drive: flask GET /order?item={value}
import sqlite3
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Order:
    state: str
    item: str


@app.get("/order")
def order():
    order = Order(request.args["item"], "open")
    rows = sqlite3.connect("orders.db").execute("SELECT 1 WHERE 'open' = '" + order.item + "'")  # sink
    return {"rows": rows.fetchall()}
