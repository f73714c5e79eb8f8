"""`Markup + str` escapes the text."""
# kind: xss
# drive: flask GET /tagline?t={value}
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/tagline")
def tagline():
    t = request.args["t"]
    line = Markup("<em>") + t + Markup("</em>")  # sink
    return str(line)
