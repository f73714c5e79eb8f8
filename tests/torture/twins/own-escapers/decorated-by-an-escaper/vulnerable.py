"""The decorator escapes before the function, which unescapes."""
# kind: xss
# drive: flask GET /quote?of={value}
import functools
import html

from flask import Flask, request

app = Flask(__name__)


def escaped(function):
    @functools.wraps(function)
    def wrapped(text):
        return function(html.escape(text))
    return wrapped


@escaped
def tidy(text):
    return html.unescape(text).strip()


@app.route("/quote")
def quote():
    return f"<q>{tidy(request.args['of'])}</q>"  # sink
