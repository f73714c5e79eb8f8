"""A decorator of a class may replace its methods."""
# kind: sql
# drive: flask GET /classdec?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def escaping(cls):
    original = cls.quote

    def quote(self, text):
        return original(self, text.replace("'", "''"))

    cls.quote_safely = quote
    return cls


@escaping
class Query:
    def quote(self, text):
        return "'" + text + "'"


@app.get("/classdec")
def classdec():
    statement = "SELECT 1 WHERE 'tea' = " + Query().quote(request.args["v"])
    return {"rows": sqlite3.connect("q.db").execute(statement).fetchall()}  # sink
