"""The host is one of the constants."""
# kind: redirect
# drive: flask GET /login?next={value}
# benign: https://shop.example/cart
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/login")
def login():
    target = request.args["next"]
    if urlparse(target).netloc not in {"shop.example", "www.shop.example"}:
        abort(400)
    return redirect(target)  # sink
