"""The whole text went through the escaper before it was cut."""
# kind: xss
# drive: flask GET /teaser?text={value}
# payload: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa<§>
from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.route("/teaser")
def teaser():
    text = request.args["text"]
    short = escape(text[:80])
    return "<p>" + short + "…</p>"  # sink
