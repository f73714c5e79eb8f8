"""`%` of a plain text escapes nothing."""
# kind: xss
# drive: flask GET /crumb?section={value}
from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/crumb")
def crumb():
    section = request.args["section"]
    trail = Markup("<a href='/'>Home</a> &gt; <b>%s</b>" % section)  # sink
    return str(trail)
