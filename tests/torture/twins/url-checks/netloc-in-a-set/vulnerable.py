"""`urlparse("//evil.example").scheme` is empty, and an empty scheme says nothing about the host."""
# kind: redirect
# drive: flask GET /login?next={value}
# benign: https://shop.example/cart
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/login")
def login():
    target = request.args["next"]
    if urlparse(target).scheme not in {"", "https"}:
        abort(400)
    return redirect(target)  # sink
