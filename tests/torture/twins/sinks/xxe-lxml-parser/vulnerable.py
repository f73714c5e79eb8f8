"""A parser of lxml with `resolve_entities=True` reads the files that a document names."""
# kind: xxe
# drive: flask POST /import body:{value}
# benign: <order/>
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/import")
def read_in():
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)
    root = etree.fromstring(request.get_data(), parser)  # sink
    return {"root": root.tag}
