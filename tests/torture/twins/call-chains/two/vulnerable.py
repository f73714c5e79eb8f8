"""A value passes through two functions."""
# kind: sql
# drive: flask GET /two?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def clause(name):
    return "'tea' = '" + name + "'"


def statement(name):
    return "SELECT 1 WHERE " + clause(name)


@app.get("/two")
def two():
    return {"rows": sqlite3.connect("two.db").execute(statement(request.args["name"])).fetchall()}  # sink
