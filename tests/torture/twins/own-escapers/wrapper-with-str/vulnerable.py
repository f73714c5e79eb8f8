"""The attribute of the wrapper is the text as it came."""
# kind: xss
# drive: flask GET /title?t={value}
import html

from flask import Flask, request

app = Flask(__name__)


class Shown:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return html.escape(self.text)


@app.route("/title")
def title():
    shown = Shown(request.args["t"])
    return "<title>" + shown.text + "</title>"  # sink
