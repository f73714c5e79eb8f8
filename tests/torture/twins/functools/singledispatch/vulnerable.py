"""`singledispatch` chooses the implementation by the type of the first argument."""
# kind: sql
# drive: flask GET /dispatch?v={value}
import sqlite3
from functools import singledispatch

from flask import Flask, request

app = Flask(__name__)


@singledispatch
def literal(value):
    return "'" + str(value) + "'"


@literal.register
def _(value: bytes):
    return "'" + value.replace("'", "''") + "'"


@app.get("/dispatch")
def dispatch():
    statement = "SELECT 1 WHERE 'tea' = " + literal(request.args["v"])
    return {"rows": sqlite3.connect("dispatch.db").execute(statement).fetchall()}  # sink
