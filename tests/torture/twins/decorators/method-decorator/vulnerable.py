"""A decorator of a method gets `self` among the arguments of its wrapper."""
# kind: sql
# drive: flask GET /method?v={value}
import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def measured(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        return method(self, *args)

    return wrapper


class Query:
    prefix = "SELECT 1 WHERE 'tea' = "

    @measured
    def text(self, word):
        return f"{self.prefix}'{word}'"


@app.get("/method")
def method():
    rows = sqlite3.connect("method.db").execute(Query().text(request.args["v"]))  # sink
    return {"rows": rows.fetchall()}
