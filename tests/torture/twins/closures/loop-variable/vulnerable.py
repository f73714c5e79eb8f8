"""Closures made in a loop share the loop variable, and so see its last value."""
# kind: sql
# drive: flask GET /loopvar?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/loopvar")
def loopvar():
    builders = []
    for word in ["tea", request.args["v"]]:
        builders.append(lambda: f"SELECT 1 WHERE 'tea' = '{word}'")
    statement = builders[0]()
    return {"rows": sqlite3.connect("words.db").execute(statement).fetchall()}  # sink
