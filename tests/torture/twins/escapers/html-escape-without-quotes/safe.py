"""`html.escape` escapes quotes unless told otherwise."""
# kind: xss
# drive: flask GET /find?q={value}
from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.route("/find")
def find():
    q = escape(request.args.get("q", ""))
    return '<form><input name="q" value="' + q + '"></form>'  # sink
