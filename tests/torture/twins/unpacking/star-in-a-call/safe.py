"""`f(*sequence)` passes the elements as positional arguments in order."""
# kind: xss
# drive: flask GET /tag?text={value}
from flask import Flask, request

app = Flask(__name__)


def element(name, text):
    return "<" + name + ">" + str(len(text)) + "</" + name + ">"


@app.get("/tag")
def tag():
    parts = ["em", request.args["text"]]
    parts.sort(key=lambda part: part != "em")
    return element(*parts)  # sink
