"""An exception is an object whose attributes the handler can read."""
# kind: sql
# drive: flask GET /stock-of?sku={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class OutOfStock(Exception):
    def __init__(self, sku, depot):
        super().__init__("out of stock")
        self.sku = sku
        self.depot = depot


@app.get("/stock-of")
def stock_of():
    try:
        raise OutOfStock(request.args["sku"], "north")
    except OutOfStock as problem:
        key = problem.depot
    db = sqlite3.connect("stock.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'north' = '{key}'").fetchall()}  # sink
