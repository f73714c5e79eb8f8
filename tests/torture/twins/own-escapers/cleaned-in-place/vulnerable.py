"""The comprehension makes a new list, which the function forgets."""
# kind: xss
# drive: flask GET /steps?s=one&s={value}
import html

from flask import Flask, request

app = Flask(__name__)


def escape_all(texts):
    texts = [html.escape(text) for text in texts]


@app.route("/steps")
def steps():
    texts = request.args.getlist("s")
    escape_all(texts)
    return "<ol><li>" + "<li>".join(texts) + "</ol>"  # sink
