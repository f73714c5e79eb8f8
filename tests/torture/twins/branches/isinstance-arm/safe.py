"""`isinstance(x, int)` is false of a string, so a string goes the other way."""
# kind: sql
# drive: flask POST /rate json:{"stars": "{value}"}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/rate")
def rate():
    stars = request.get_json()["stars"]
    if isinstance(stars, str):
        stars = len(stars)
    statement = "SELECT 1 WHERE 'abc' = '{}'".format(stars)
    return {"rows": sqlite3.connect("rates.db").execute(statement).fetchall()}  # sink
