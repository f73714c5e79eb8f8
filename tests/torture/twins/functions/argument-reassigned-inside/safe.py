"""Assigning to a parameter changes nothing for the caller."""
# kind: sql
# drive: flask GET /assign?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def normalise(word):
    word = "tea"
    return word


@app.get("/assign")
def assign():
    word = request.args["v"]
    word = normalise(word)
    rows = sqlite3.connect("words.db").execute(f"SELECT 1 WHERE 'tea' = '{word}'")  # sink
    return {"rows": rows.fetchall()}
