"""`html.unescape` takes back what `html.escape` did."""
# kind: xss
# drive: flask GET /comment?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/comment")
def comment():
    text = request.args["text"]
    clean = html.unescape(html.escape(text))
    return "<blockquote>" + clean + "</blockquote>"  # sink
