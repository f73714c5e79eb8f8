"""`map(int, …)` makes a number of each piece."""
# kind: sql
# drive: flask GET /compare?ids={value}
# benign: 1,2
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/compare")
def compare():
    pieces = request.args["ids"].split(",")
    ids = ",".join(map(str, map(int, pieces)))
    db = sqlite3.connect("shop.db")
    return {"items": db.execute("SELECT * FROM items WHERE id IN (" + ids + ")").fetchall()}  # sink
