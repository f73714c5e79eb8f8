"""The decorator next to the function is applied first."""
# kind: sql
# drive: flask GET /two?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def lower(function):
    return lambda text: function(text.lower())


def constant(function):
    return lambda text: function("tea") + text[:0]


def after(function):
    return lambda text: function(text) + "'" + text


@constant
@after
def build(text):
    return "SELECT 1 WHERE 'tea' = '" + text


@app.get("/two")
def two():
    statement = build(request.args["v"])
    rows = sqlite3.connect("two.db").execute(statement.rstrip("'") + "'")  # sink
    return {"rows": rows.fetchall()}
