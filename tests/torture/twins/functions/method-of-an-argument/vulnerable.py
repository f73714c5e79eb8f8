"""A function that calls a method of its argument runs what that object's class says."""
# kind: template
# drive: flask GET /widget?text={value}
from flask import Flask, render_template_string, request

app = Flask(__name__)


class Raw:
    def __init__(self, text):
        self.text = text

    def source(self):
        return "<p>" + self.text + "</p>"


class Fixed(Raw):
    def source(self):
        return "<p>{{ text }}</p>"


def render(widget):
    return render_template_string(widget.source(), text=widget.text)  # sink


@app.get("/widget")
def widget():
    return render(Raw(request.args["text"]))
