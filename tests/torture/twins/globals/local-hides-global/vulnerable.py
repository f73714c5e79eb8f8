"""A name that a function assigns anywhere is local to it."""
# kind: sql
# drive: flask GET /hides?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

word = "tea"


def remember(value):
    word = value
    return len(word)


def statement():
    return f"SELECT 1 WHERE 'tea' = '{word}'"


@app.get("/hides")
def hides():
    globals()["word"] = request.args["v"]
    return {"rows": sqlite3.connect("hides.db").execute(statement()).fetchall()}  # sink
