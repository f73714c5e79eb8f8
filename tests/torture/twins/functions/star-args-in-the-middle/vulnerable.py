"""A starred argument in a call is spread at its place among the others."""
# kind: sql
# drive: flask GET /middle?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def statement(first, second, third, fourth):
    return f"SELECT 1 WHERE '{second}' = '{third}'"


@app.get("/middle")
def middle():
    given = ["tea", request.args["v"]]
    text = statement("a", *given, "b")
    return {"rows": sqlite3.connect("middle.db").execute(text).fetchall()}  # sink
