"""A method may store an argument in an attribute that another method reads later."""
# kind: sql
# drive: flask GET /cart?coupon={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Cart:
    def __init__(self):
        self.coupon = "none"
        self.note = ""

    def apply(self, coupon):
        self.coupon = coupon

    def query(self):
        return f"SELECT 1 WHERE 'none' = '{self.coupon}'"


@app.get("/cart")
def cart():
    cart = Cart()
    cart.apply(request.args["coupon"])
    return {"rows": sqlite3.connect("carts.db").execute(cart.query()).fetchall()}  # sink
