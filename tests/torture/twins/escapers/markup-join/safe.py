"""`Markup.join` escapes the pieces."""
# kind: xss
# drive: flask GET /tags?t=red&t={value}
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/tags")
def tags():
    chosen = request.args.getlist("t")
    listed = Markup("<br>").join(chosen)  # sink
    return str(listed)
