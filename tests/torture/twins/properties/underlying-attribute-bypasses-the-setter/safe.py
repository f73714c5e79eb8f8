"""Assigning to the attribute behind a property does not run the setter."""
# kind: xss
# drive: flask GET /label?text={value}
import html

from flask import Flask, request

app = Flask(__name__)


class Label:
    @property
    def text(self):
        return self._text

    @text.setter
    def text(self, value):
        self._text = html.escape(value)


@app.get("/label")
def label():
    label = Label()
    label.text = request.args["text"]
    return "<label>" + label.text + "</label>"  # sink
