"""The escaper forgets `<`."""
# kind: xss
# drive: flask GET /hi?name={value}
from flask import Flask, request

app = Flask(__name__)


def escape(text):
    text = text.replace("&", "&amp;")
    text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


@app.route("/hi")
def hi():
    return "<p>Hi " + escape(request.args["name"]) + "</p>"  # sink
