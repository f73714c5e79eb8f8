"""`default_filters=["h"]` escapes every expression."""
# kind: xss
# drive: flask GET /mako?who={value}
from flask import Flask, request
from mako.template import Template

app = Flask(__name__)
PAGE = Template("<p>Dear ${who}</p>", default_filters=["h"])


@app.route("/mako")
def letter():
    return PAGE.render(who=request.args["who"])  # sink
