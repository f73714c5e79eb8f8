"""`abort` in a helper raises through the view."""
# kind: sql
# drive: flask GET /guests?order={value}
# benign: name
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


def check_order(order):
    if order not in ("name", "arrival"):
        abort(400, "cannot be sorted that way")


@app.route("/guests")
def guests():
    order = request.args.get("order", "name")
    check_order(order)
    db = sqlite3.connect("hotel.db")
    return {"guests": db.execute(f"SELECT * FROM guests ORDER BY {order}").fetchall()}  # sink
