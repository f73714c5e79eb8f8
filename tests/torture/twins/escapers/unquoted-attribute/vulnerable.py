"""An attribute without quotes ends at a blank, which nothing escapes."""
# kind: xss
# drive: flask GET /colour?c={value}
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/colour")
def colour():
    c = escape(request.args["c"])
    return "<body bgcolor=%s>…</body>" % c  # sink
