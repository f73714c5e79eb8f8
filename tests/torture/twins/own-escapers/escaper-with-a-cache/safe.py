"""The cache is filled with the escaped text."""
# kind: xss
# drive: flask GET /badge?b={value}
import html

from flask import Flask, request

app = Flask(__name__)
seen = {}


def escaped(text):
    if text not in seen:
        seen[text] = html.escape(text)
    return seen[text]


@app.route("/badge")
def badge():
    return "<span>" + escaped(request.args["b"]) + "</span>"  # sink
