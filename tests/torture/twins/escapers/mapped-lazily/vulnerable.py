"""`map(str, …)` changes nothing in a text."""
# kind: xss
# drive: flask GET /path?p=shop/{value}
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/path")
def where():
    pieces = request.args["p"].split("/")
    shown = map(str, pieces)
    return "<nav>" + " / ".join(shown) + "</nav>"  # sink
