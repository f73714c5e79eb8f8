"""The dispatcher has no escaper for this format and falls back to the identity."""
# kind: xss
# drive: flask GET /render?text={value}
import html
from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)
ESCAPERS = {"url": quote, "xml": html.escape}


def escape(text, kind):
    return ESCAPERS.get(kind, lambda same: same)(text)


@app.route("/render")
def render():
    return "<pre>" + escape(request.args["text"], "html") + "</pre>"  # sink
