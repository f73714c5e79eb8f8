"""`"shop.example" in host` also holds for `shop.example.evil.example`."""
# kind: ssrf
# drive: flask GET /preview?url={value}
# benign: https://shop.example/item
# payload: https://shop.example.evil§.example/
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/preview")
def preview():
    url = request.args["url"]
    parts = urlsplit(url.replace("\\", "/"))
    if parts.scheme != "https" or "shop.example" not in (parts.hostname or ""):
        abort(400)
    return {"title": requests.get(url, timeout=5).text[:100]}  # sink
