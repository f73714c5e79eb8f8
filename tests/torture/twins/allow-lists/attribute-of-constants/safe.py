"""The attributes of the settings are constants."""
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
    links.home = to
    return redirect(links.docs)  # sink
