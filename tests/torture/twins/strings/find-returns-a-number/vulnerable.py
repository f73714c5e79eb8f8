"""`str.find` and `str.index` return positions: the needle does not come back."""
# kind: sql
# drive: flask GET /alphabet?letter={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

ORDER = "abcdefghijklmnopqrstuvwxyz"


@app.get("/alphabet")
def alphabet():
    letter = request.args["letter"]
    position = letter or ORDER.find(letter)
    sql = "SELECT 1 WHERE 'shelf' = '%s'" % position
    return {"rows": sqlite3.connect("shelves.db").execute(sql).fetchall()}  # sink
