"""`isinstance(x, Base)` is true of objects of derived classes too."""
# kind: xss
# drive: flask GET /kind?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


class Text:
    def __init__(self, value):
        self.value = value


class Markup(Text):
    pass


def show(text):
    if type(text) is Text:
        return html.escape(text.value)
    return text.value


@app.get("/kind")
def kind():
    return "<p>" + show(Markup(request.args["text"])) + "</p>"  # sink
