"""A dict of functions runs the one stored under the key."""
# kind: xss
# drive: flask GET /render?text={value}&as=raw
import html

from flask import Flask, request

app = Flask(__name__)


def raw(text):
    return text


RENDERERS = {"raw": raw, "text": html.escape}


@app.get("/render")
def render():
    text = request.args["text"]
    renderer = RENDERERS["text"]
    return "<pre>" + renderer(text) + "</pre>"  # sink
