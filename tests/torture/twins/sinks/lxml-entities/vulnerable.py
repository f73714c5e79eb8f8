"""A parser that resolves entities reads the files that a document names."""
# kind: xxe
# drive: flask POST /orders body:{value}
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=True)
    order = etree.fromstring(request.data, parser)  # sink
    return {"note": order.text}
