"""A cached function keeps one result per argument."""
# kind: xss
# drive: flask GET /memo?name={value}
from functools import cache

from flask import Flask, request

app = Flask(__name__)


@cache
def heading(name):
    return "<h1>" + name + "</h1>"


@app.get("/memo")
def memo():
    name = request.args["name"]
    headings = [heading("Home"), heading(name), heading("Home")]
    return headings[2]  # sink
