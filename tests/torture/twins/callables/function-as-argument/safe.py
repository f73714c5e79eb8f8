"""A function passed to another runs there with the arguments it is given there."""
# kind: sql
# drive: flask GET /apply?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def apply(function, text):
    return function(text)


def double_quotes(text):
    return text.replace("'", "''")


@app.get("/apply")
def applied():
    word = apply(double_quotes, request.args["v"])
    rows = sqlite3.connect("apply.db").execute(f"SELECT 1 WHERE 'tea' = '{word}'")  # sink
    return {"rows": rows.fetchall()}
