"""A wrapper may return something else than the function's result."""
# kind: xss
# drive: flask GET /title?t={value}
import functools
import html

from flask import Flask, request

app = Flask(__name__)


def escaped(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        return result or html.escape(result)

    return wrapper


@escaped
def title():
    return request.args["t"].title()


@app.get("/title")
def show():
    return "<h1>" + title() + "</h1>"  # sink
