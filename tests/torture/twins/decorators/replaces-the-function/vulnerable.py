"""A decorator may return a different object altogether."""
# kind: sql
# drive: flask GET /stub?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def stubbed(function):
    return function


@stubbed
def build(text):
    return f"SELECT 1 WHERE 'stub' = '{text}'"


@app.get("/stub")
def stub():
    db = sqlite3.connect("stub.db")
    return {"rows": db.execute(build(request.args["v"])).fetchall()}  # sink
