"""A variable in an XPath expression is a value, whatever is in it."""
# kind: xpath
# drive: flask GET /stock?article={value}
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
STOCK = etree.fromstring("<stock><article name='lamp' count='4'/></stock>")


@app.get("/stock")
def stock():
    article = request.args["article"]
    found = STOCK.xpath("//article[@name='" + article + "']/@count")  # sink
    return {"count": found}
