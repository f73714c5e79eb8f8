"""A member can have attributes, which `__init__` sets from its value."""
# kind: redirect
# drive: flask GET /shop?to={value}
from enum import Enum

from flask import Flask, redirect, request

app = Flask(__name__)


class Shop(Enum):
    NORTH = ("/north", 1)
    SOUTH = ("/south", 2)

    def __init__(self, path, number):
        self.path = path
        self.number = number


@app.get("/shop")
def shop():
    shop = Shop.NORTH if request.args["to"] == "north" else Shop.SOUTH
    return redirect(request.args["to"] or shop.path)  # sink
