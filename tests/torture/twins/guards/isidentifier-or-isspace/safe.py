"""`str.isidentifier` allows letters, digits and the underscore."""
# kind: sql
# drive: flask GET /columns/{value}
# benign: price
import sqlite3

from flask import Flask, abort

app = Flask(__name__)


@app.route("/columns/<name>")
def column(name):
    if not name.isidentifier():
        abort(404)
    db = sqlite3.connect("shop.db")
    return {"values": db.execute(f"SELECT DISTINCT {name} FROM products").fetchall()}  # sink
