"""`product` pairs each element of the first with each of the second."""
# kind: xss
# drive: flask GET /product?colour={value}
from itertools import product

from flask import Flask, request

app = Flask(__name__)


@app.get("/product")
def variants():
    colours = ["red", request.args["colour"]]
    sizes = ["m", "l"]
    names = [size for colour, size in product(colours, sizes)]
    return "<p>" + "</p><p>".join(names) + "</p>"  # sink
