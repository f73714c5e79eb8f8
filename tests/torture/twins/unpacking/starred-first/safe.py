"""`*rest, last = xs` gives the last element to `last`."""
# kind: ssrf
# drive: flask GET /lastof?url={value}
# benign: https://good.example/a
import requests

from flask import Flask, request

app = Flask(__name__)


@app.get("/lastof")
def lastof():
    urls = ("https://a.example/", "https://b.example/", request.args["url"])
    *rest, url, _ = urls
    return {"status": requests.get(url, timeout=2).status_code, "others": len(rest)}  # sink
