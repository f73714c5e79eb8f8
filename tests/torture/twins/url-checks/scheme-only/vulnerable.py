"""The scheme is checked, the host is not."""
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
    if parts.scheme in ("http", "https"):
        requests.post(url, json={"ping": True}, timeout=3)  # sink
        return {"sent": True}
    return {"sent": False}, 400
