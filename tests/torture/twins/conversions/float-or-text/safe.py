"""`float(x)` is a number."""
# kind: sql
# drive: flask GET /cheaper?price={value}
# benign: 9.5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/cheaper")
def cheaper():
    price = float(request.args["price"])
    db = sqlite3.connect("shop.db")
    return {"items": db.execute("SELECT name FROM items WHERE price < " + str(price)).fetchall()}  # sink
