"""An import inside a function binds a local name, which hides the module's."""
# kind: xss
# drive: flask GET /escaped?text={value}
from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.get("/escaped")
def escaped():
    from html import unescape

    text = escape(request.args["text"])
    return "<p>" + text + "</p>"  # sink
