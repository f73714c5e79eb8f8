"""An attribute of a class keeps what one request put there for whoever reads it next."""
# kind: xss
# drive: flask GET /state?title={value}
from flask import Flask, request

app = Flask(__name__)


class State:
    title = "Home"
    subtitle = ""


def update(value):
    State.title = value


@app.get("/state")
def state():
    update(request.args["title"])
    return "<title>" + State.title + "</title>"  # sink
