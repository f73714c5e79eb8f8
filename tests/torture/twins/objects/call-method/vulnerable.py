"""Calling an instance runs its `__call__`."""
# kind: sql
# drive: flask GET /quote?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Quoter:
    def __call__(self, text):
        return "'" + text + "'"


quote = Quoter()


@app.get("/quote")
def quoted():
    statement = "SELECT 1 WHERE 'tea' = " + quote(request.args["word"])
    return {"rows": sqlite3.connect("words.db").execute(statement).fetchall()}  # sink
