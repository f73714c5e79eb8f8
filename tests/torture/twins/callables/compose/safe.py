"""A composition calls the inner function first."""
# kind: sql
# drive: flask GET /composed?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def compose(outer, inner):
    return lambda value: outer(inner(value))


def literal(value):
    return f"'{value}'"


@app.get("/composed")
def composed():
    build = compose(literal, len)
    statement = "SELECT 1 WHERE 'Tea' = " + build(request.args["v"])
    return {"rows": sqlite3.connect("c.db").execute(statement).fetchall()}  # sink
