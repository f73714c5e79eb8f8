"""A function of another file binds its argument."""
# kind: sql
# drive: flask GET /orders?customer={value}
from flask import Flask, request

import orders

app = Flask(__name__)


@app.route("/orders")
def list_orders():
    return {"orders": orders.of_customer(request.args["customer"])}
