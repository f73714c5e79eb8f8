"""Looking the value up is one thing, using the value another."""
# kind: sql
# drive: flask GET /orders?sort={value}
# benign: newest
import sqlite3

from flask import Flask, request

app = Flask(__name__)
SORT = {"newest": "created DESC", "dearest": "total DESC"}


@app.route("/orders")
def orders():
    sort = request.args["sort"]
    clause = SORT.get("newest") + ", " + sort
    db = sqlite3.connect("shop.db")
    return {"orders": db.execute("SELECT id FROM orders ORDER BY " + clause).fetchall()}  # sink
