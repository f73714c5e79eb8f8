"""A function object has attributes, which its wrapper may use to remember things."""
# kind: sql
# drive: flask GET /remembered?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def remembering(function):
    def wrapper(word):
        wrapper.count = len(word)
        return function(word)

    wrapper.last = "tea"
    return wrapper


@remembering
def upper(word):
    return word.upper()


@app.get("/remembered")
def remembered():
    upper(request.args["v"])
    rows = sqlite3.connect("last.db").execute("SELECT 1 WHERE 'tea' = '" + upper.last + "'")  # sink
    return {"rows": rows.fetchall()}
