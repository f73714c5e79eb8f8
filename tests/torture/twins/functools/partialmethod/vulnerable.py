"""`partialmethod` makes a method with some arguments already given."""
# kind: sql
# drive: flask GET /pm?v={value}
import sqlite3
from functools import partialmethod

from flask import Flask, request

app = Flask(__name__)


class Query:
    def where(self, column, value):
        return f"SELECT 1 WHERE '{column}' = '{value}'"

    by_name = partialmethod(where, "name")

    def text(self, *words):
        return self.by_name(*words)


@app.get("/pm")
def pm():
    words = [request.args["v"]]
    statement = Query().text(*words)
    return {"rows": sqlite3.connect("pm.db").execute(statement).fetchall()}  # sink
