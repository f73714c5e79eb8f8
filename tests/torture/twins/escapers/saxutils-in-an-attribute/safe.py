"""`saxutils.quoteattr` brings its own quotes."""
# kind: xss
# drive: flask GET /link?title={value}
from xml.sax.saxutils import escape, quoteattr

from flask import Flask, request

app = Flask(__name__)


@app.route("/link")
def link():
    title = request.args["title"]
    return f'<a href="/" title={quoteattr(title)}>home</a>'  # sink
