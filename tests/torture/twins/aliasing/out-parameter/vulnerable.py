"""A function may put something into a list that was passed to it."""
# kind: sql
# drive: flask GET /collect?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def collect(source, into):
    into.append(source)
    return len(into)


@app.get("/collect")
def collected():
    found = ["first"]
    collect(request.args["v"], found)
    db = sqlite3.connect("found.db")
    return {"rows": db.execute("SELECT 1 WHERE 'first' = '" + found[-1] + "'").fetchall()}  # sink
