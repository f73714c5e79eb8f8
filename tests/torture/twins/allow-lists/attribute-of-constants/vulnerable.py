"""The attribute was set from the request before."""
# kind: redirect
# drive: flask GET /go?to={value}
# benign: docs
from types import SimpleNamespace

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/go")
def go():
    to = request.args["to"]
    links = SimpleNamespace(docs="https://docs.shop.example/", home="/")
    links.docs = to
    return redirect(links.docs)  # sink
