"""The other way round it ends escaped."""
# kind: xss
# drive: flask GET /comment?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/comment")
def comment():
    text = request.args["text"]
    clean = html.escape(html.unescape(text))
    return "<blockquote>" + clean + "</blockquote>"  # sink
