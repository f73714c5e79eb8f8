"""The fallback for a missing library returns the text as it is."""
# kind: xss
# drive: flask GET /h?text={value}
from flask import Flask, request

try:
    from shop_html_helpers import escape_text
except ImportError:
    def escape_text(text):
        return text

app = Flask(__name__)


@app.route("/h")
def heading():
    return "<h4>" + escape_text(request.args["text"]) + "</h4>"  # sink
