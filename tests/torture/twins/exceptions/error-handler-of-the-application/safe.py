"""An exception that a view raises goes to the handler registered for its class."""
# kind: xss
# drive: flask GET /stock?sku={value}
from flask import Flask, request

app = Flask(__name__)


class Missing(Exception):
    def __init__(self, sku):
        super().__init__("no such article")
        self.sku = sku


@app.errorhandler(Missing)
def missing(error):
    return "<p>" + str(error) + "</p>", 404  # sink


@app.get("/stock")
def stock():
    raise Missing(request.args["sku"])
