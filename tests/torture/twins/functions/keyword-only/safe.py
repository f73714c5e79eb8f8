"""Parameters after a bare `*` take keyword arguments only."""
# kind: sql
# drive: flask GET /kwonly?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def build(word, *, exact="yes"):
    return f"SELECT 1 WHERE '{word}' = '{exact}'"


@app.get("/kwonly")
def kwonly():
    try:
        statement = build("yes", request.args["v"])
    except TypeError:
        statement = "SELECT 1 WHERE 'no' = 'yes'"
    return {"rows": sqlite3.connect("kw.db").execute(statement).fetchall()}  # sink
