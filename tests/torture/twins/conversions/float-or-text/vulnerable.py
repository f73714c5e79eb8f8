"""`str(x)` of a text is the text."""
# kind: sql
# drive: flask GET /cheaper?price={value}
# benign: 9.5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/cheaper")
def cheaper():
    price = str(request.args["price"])
    db = sqlite3.connect("shop.db")
    return {"items": db.execute("SELECT name FROM items WHERE price < " + str(price)).fetchall()}  # sink
