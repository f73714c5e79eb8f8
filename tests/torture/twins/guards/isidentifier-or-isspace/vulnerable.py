"""`not x.isspace()` only says that something other than blanks is in it."""
# kind: sql
# drive: flask GET /columns/{value}
# benign: price
import sqlite3

from flask import Flask, abort

app = Flask(__name__)


@app.route("/columns/<name>")
def column(name):
    if name.isspace():
        abort(404)
    db = sqlite3.connect("shop.db")
    return {"values": db.execute(f"SELECT DISTINCT {name} FROM products").fetchall()}  # sink
