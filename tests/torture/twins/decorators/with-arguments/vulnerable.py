"""A decorator with arguments is a function that returns the decorator."""
# kind: sql
# drive: flask GET /limited?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def replacing(mark):
    def decorate(function):
        def wrapper(text):
            return function(text.replace(mark, ""))

        return wrapper

    return decorate


@replacing(";")
def build(text):
    return f"SELECT 1 WHERE 'tea' = '{text}'"


@app.get("/limited")
def limited():
    db = sqlite3.connect("words.db")
    return {"rows": db.execute(build(request.args["v"])).fetchall()}  # sink
