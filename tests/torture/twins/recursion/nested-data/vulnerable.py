"""A function that calls itself for each member reaches every level of nested data."""
# kind: xss
# drive: flask GET /tree?leaf={value}
from flask import Flask, request

app = Flask(__name__)


def render(node):
    if isinstance(node, list):
        return "<ul>" + "".join(render(child) for child in node) + "</ul>"
    return "<li>" + node + "</li>"


@app.get("/tree")
def tree():
    return render(["root", ["branch", [request.args["leaf"]]]])  # sink
