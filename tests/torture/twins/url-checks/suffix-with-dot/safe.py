"""The dot in front makes it a subdomain."""
# kind: ssrf
# drive: flask GET /badge?url={value}
# benign: https://img.shop.example/b.png
# payload: https://evil§shop.example/
# payload: https://evil§-shop.example/
from urllib.parse import urlparse

import httpx
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/badge")
def badge():
    url = request.args["url"]
    host = urlparse(url).hostname or ""
    if not host.endswith(".shop.example"):
        abort(403)
    return httpx.get(url).content  # sink
