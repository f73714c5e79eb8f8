"""`resolve_entities=False` leaves entities alone."""
# kind: xxe
# drive: flask POST /import body:{value}
# benign: <order/>
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/import")
def read_in():
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    root = etree.fromstring(request.get_data(), parser)  # sink
    return {"root": root.tag}
