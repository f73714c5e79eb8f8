"""Each call binds by position anew, so that an argument may change its place."""
# kind: sql
# drive: flask GET /places?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def build(column, value):
    return "SELECT 1 WHERE 'tea' = '" + value + "'" if column else ""


def prepare(value, column):
    return build(column, value)


@app.get("/places")
def places():
    statement = prepare(request.args["name"], "name")
    return {"rows": sqlite3.connect("places.db").execute(statement).fetchall()}  # sink
