"""`map(escape, …)` escapes each piece when it is joined."""
# kind: xss
# drive: flask GET /path?p=shop/{value}
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/path")
def where():
    pieces = request.args["p"].split("/")
    shown = map(escape, pieces)
    return "<nav>" + " / ".join(shown) + "</nav>"  # sink
