"""A function in the middle may answer for itself instead of calling on."""
# kind: sql
# drive: flask GET /middle?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def outer(word):
    return middle(word, fast=True)


def middle(word, fast):
    if not fast:
        return "SELECT 1"
    return inner(word)


def inner(word):
    return "SELECT 1 WHERE 'tea' = '" + word + "'"


@app.get("/middle")
def search():
    db = sqlite3.connect("middle.db")
    return {"rows": db.execute(outer(request.args["word"])).fetchall()}  # sink
