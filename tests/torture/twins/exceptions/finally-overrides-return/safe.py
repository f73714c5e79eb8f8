"""A `return` in `finally` replaces the value that the `try` returned."""
# kind: sql
# drive: flask GET /alias?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def choose(name):
    try:
        return name
    finally:
        return "guest"


@app.get("/alias")
def alias():
    name = choose(request.args["name"])
    rows = sqlite3.connect("users.db").execute("SELECT 1 WHERE 'guest' = '" + name + "'")  # sink
    return {"rows": rows.fetchall()}
