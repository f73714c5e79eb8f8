"""A decorated name refers to what the decorator returned, which may pass on something else."""
# kind: sql
# drive: flask GET /find?q={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def quoted(function):
    def wrapper(text):
        return function(text.strip())

    return wrapper


@quoted
def statement(text):
    return "SELECT 1 WHERE 'tea' = '" + text + "'"


@app.get("/find")
def find():
    rows = sqlite3.connect("words.db").execute(statement(request.args["q"]))  # sink
    return {"rows": rows.fetchall()}
