"""`quote(..., safe="")` escapes everything but letters, digits and `_.-~`; `unquote` undoes it."""
# kind: xss
# drive: flask GET /link?q={value}
from urllib.parse import quote, unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/link")
def link():
    escaped = quote(request.args["q"], safe="")
    label = unquote(escaped)
    return "<a href=/search?q=" + escaped + ">" + label + "</a>"  # sink
