"""The text whose `format` is called is the value."""
# kind: format
# drive: flask GET /price?text={value}
from flask import Flask, request

app = Flask(__name__)


class Price:
    def __init__(self, amount):
        self.amount = amount


@app.route("/price")
def price():
    text = request.args["text"]
    return {"price": (text + ": {price.amount}").format(price=Price(5))}  # sink
