"""A Mako template escapes nothing by itself."""
# kind: xss
# drive: flask GET /mako?who={value}
from flask import Flask, request
from mako.template import Template

app = Flask(__name__)
PAGE = Template("<p>Dear ${who}</p>", strict_undefined=True)


@app.route("/mako")
def letter():
    return PAGE.render(who=request.args["who"])  # sink
