"""The keyword that was bound switches the quotes off."""
# kind: xss
# drive: flask GET /input?v={value}
import functools
import html

from flask import Flask, request

app = Flask(__name__)
attribute = functools.partial(html.escape, quote=False)


@app.route("/input")
def field():
    return "<input value='" + attribute(request.args["v"]) + "'>"  # sink
