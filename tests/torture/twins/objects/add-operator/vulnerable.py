"""`a + b` calls `a.__add__(b)`, and what that returns is the sum."""
# kind: sql
# drive: flask GET /price?tax={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Text:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Text(self.value + other)


@app.get("/price")
def price():
    label = Text("net") + request.args["tax"]
    db = sqlite3.connect("prices.db")
    return {"rows": db.execute("SELECT 1 WHERE 'net' = '" + label.value + "'").fetchall()}  # sink
