"""The escaper always works and also notes something while debugging."""
# kind: xss
# drive: flask GET /crumbs?here={value}
import html

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    result = text
    if app.debug:
        app.logger.debug("cleaning")
    result = html.escape(text)
    return result


@app.route("/crumbs")
def crumbs():
    return "<nav>Home &gt; " + clean(request.args["here"]) + "</nav>"  # sink
