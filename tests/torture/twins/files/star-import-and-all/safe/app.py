"""`__all__` names the escaper, so the name is bound to it."""
# kind: xss
# drive: flask GET /note?text={value}
from flask import Flask, request


def shown(text):
    return text


from helpers import *  # noqa: E402

app = Flask(__name__)


@app.route("/note")
def note():
    return "<p>" + shown(request.args["text"]) + "</p>"  # sink
