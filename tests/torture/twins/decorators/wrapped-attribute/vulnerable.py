"""`functools.wraps` keeps the undecorated function as `__wrapped__`."""
# kind: sql
# drive: flask GET /wrapped?v={value}
import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def counting(function):
    @functools.wraps(function)
    def wrapper(text):
        return function(str(len(text)))

    return wrapper


@counting
def build(text):
    return "SELECT 1 WHERE '3' = '" + text + "'"


@app.get("/wrapped")
def wrapped():
    statement = build.__wrapped__(request.args["v"])
    return {"rows": sqlite3.connect("wrapped.db").execute(statement).fetchall()}  # sink
