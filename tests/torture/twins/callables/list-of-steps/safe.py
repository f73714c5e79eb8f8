"""Functions in a list are called in order, each with the result of the one before."""
# kind: path
# drive: flask GET /steps?name={value}
# benign: intro
from flask import Flask, request

app = Flask(__name__)


def letters(name):
    return "".join(filter(str.isalnum, name))


def text_file(name):
    return name + ".txt"


@app.get("/steps")
def steps():
    name = request.args["name"]
    for step in [letters, text_file]:
        name = step(name)
    try:
        return {"text": open(name).read()}  # sink
    except OSError:
        return "missing", 404
