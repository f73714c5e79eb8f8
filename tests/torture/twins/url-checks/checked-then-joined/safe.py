"""A quoted value is one segment of the path."""
# kind: ssrf
# drive: flask GET /docs?page={value}
from urllib.parse import quote, urljoin

import requests
from flask import Flask, request

app = Flask(__name__)
BASE = "https://docs.shop.example/v1/"


@app.route("/docs")
def docs():
    page = request.args["page"]
    url = urljoin(BASE, quote(page, safe=""))
    return requests.get(url, timeout=5).text, 200, {"Content-Type": "text/plain"}  # sink
