"""`throw` raises inside the generator at its `yield`, and returns what is yielded next."""
# kind: sql
# drive: flask GET /throw?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def worker():
    try:
        yield "ready"
    except ValueError as error:
        yield type(error).__name__


@app.get("/throw")
def throw():
    work = worker()
    next(work)
    text = work.throw(ValueError(request.args["v"]))
    db = sqlite3.connect("throw.db")
    return {"rows": db.execute("SELECT 1 WHERE 'ready' = '" + text + "'").fetchall()}  # sink
