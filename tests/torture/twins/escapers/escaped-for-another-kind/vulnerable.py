"""A text escaped for HTML can still leave a folder."""
# kind: path
# drive: flask GET /snippet?name={value}
import html
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/snippet")
def snippet():
    name = html.escape(request.args["name"]) or "start"
    return open("snippets/" + name + ".html").read()  # sink
