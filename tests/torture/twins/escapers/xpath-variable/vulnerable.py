"""The value is a part of the expression."""
# kind: xpath
# drive: flask GET /chapter?title={value}
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
BOOK = etree.fromstring("<book><chapter title='abc'>…</chapter></book>")


@app.route("/chapter")
def chapter():
    title = request.args["title"]
    found = BOOK.xpath("//chapter[@title='" + title + "']")  # sink
    return {"found": [element.text for element in found]}
