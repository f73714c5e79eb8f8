"""`str.join` takes every element of an iterable."""
# kind: sql
# drive: flask GET /filter?colour={value}&size=xl
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/filter")
def filter_shirts():
    wanted = {"colour": request.args["colour"], "size": "xl"}
    clauses = " OR ".join(f"'{key}' = '{value}'" for key, value in wanted.items())
    return {"rows": sqlite3.connect("shirts.db").execute("SELECT 1 WHERE " + clauses).fetchall()}  # sink
