"""A replacement field may name an attribute of the argument: `{order.note}`."""
# kind: xss
# drive: flask POST /orders form:note={value}
from flask import Flask, request

app = Flask(__name__)


class Order:
    def __init__(self, number, note):
        self.number = number
        self.note = note


@app.post("/orders")
def create_order():
    order = Order(4711, request.form["note"])
    return "<p>Order {order.number} is on its way</p>".format(order=order)  # sink
