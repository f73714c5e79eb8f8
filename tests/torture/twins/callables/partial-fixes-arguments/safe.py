"""`functools.partial` puts its arguments before those of the call."""
# kind: sql
# drive: flask GET /partial?v={value}
import sqlite3
from functools import partial

from flask import Flask, request

app = Flask(__name__)


def statement(left, right):
    return "SELECT 1 WHERE 'tea' = '" + right + "'" if left else "SELECT 1"


@app.get("/partial")
def partially():
    build = partial(statement, request.args["v"])
    text = build("tea")
    return {"rows": sqlite3.connect("p.db").execute(text).fetchall()}  # sink
