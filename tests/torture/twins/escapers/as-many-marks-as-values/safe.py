"""Only question marks are joined, the values are bound."""
# kind: sql
# drive: flask GET /pick?id=4&id={value}
# benign: 5
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/pick")
def pick():
    ids = request.args.getlist("id")
    marks = ", ".join("?" for _ in ids)
    db = sqlite3.connect("shop.db")
    return {"items": db.execute(f"SELECT * FROM items WHERE id IN ({marks})", ids).fetchall()}  # sink
