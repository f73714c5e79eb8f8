"""`__all__` leaves the escaper out, so the name is still the application's own."""
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
