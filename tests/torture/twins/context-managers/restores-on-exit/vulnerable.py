"""What a context manager undoes on exit no longer holds after the block."""
# kind: sql
# drive: flask GET /restore?v={value}
import sqlite3
from contextlib import contextmanager

from flask import Flask, request

app = Flask(__name__)

settings = {"order": "name"}


@contextmanager
def overridden(value):
    old = settings["order"]
    settings["order"] = value
    try:
        yield
    finally:
        settings["order"] = old


@app.get("/restore")
def restore():
    statement = "SELECT 1 WHERE 'name' = '"
    with overridden(request.args["v"]):
        statement += settings["order"]
    return {"rows": sqlite3.connect("o.db").execute(statement + "'").fetchall()}  # sink
