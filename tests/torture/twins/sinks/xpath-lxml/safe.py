"""A keyword argument of lxml's `xpath` is a variable of the expression."""
# kind: xpath
# drive: flask GET /part?no={value}
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
PARTS = etree.fromstring("<parts><part no='abc'/></parts>")


@app.route("/part")
def part():
    no = request.args["no"]
    return {"parts": len(PARTS.xpath("//part[@no=$no]", no=no))}  # sink
