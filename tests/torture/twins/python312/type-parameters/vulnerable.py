"""A generic function declares its type parameters in brackets; they change nothing at run time."""
# kind: sql
# drive: flask GET /generic?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def first[T](items: list[T], default: T) -> T:
    return items[0] if items else default


@app.get("/generic")
def generic():
    word = first([request.args["v"]], "tea")
    rows = sqlite3.connect("generic.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
