"""An instance attribute hides the class attribute of the same name for that instance only."""
# kind: xss
# drive: flask GET /widget?title={value}
from flask import Flask, request

app = Flask(__name__)


class Widget:
    title = "Untitled"


@app.get("/widget")
def widget():
    first, second = Widget(), Widget()
    Widget.title = request.args["title"]
    return "<h3>" + second.title + "</h3><hr>" * len(first.title[:1])  # sink
