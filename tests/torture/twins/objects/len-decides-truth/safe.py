"""An object without `__bool__` is true when its `__len__` is not zero."""
# kind: sql
# drive: flask GET /basket?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Basket:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)


@app.get("/basket")
def basket():
    basket = Basket(request.args["v"])
    word = "tea" if basket else basket.items[0]
    rows = sqlite3.connect("basket.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
