"""Scheme and host are checked as a pair."""
# kind: ssrf
# drive: flask POST /hooks json:{"url": "{value}"}
# benign: https://hooks.shop.example/x
from urllib.parse import urlparse

import requests
from flask import Flask, request

app = Flask(__name__)


@app.post("/hooks")
def hook():
    url = request.json["url"]
    parts = urlparse(url)
    if (parts.scheme, parts.netloc) == ("https", "hooks.shop.example"):
        requests.post(url, json={"ping": True}, timeout=3)  # sink
        return {"sent": True}
    return {"sent": False}, 400
