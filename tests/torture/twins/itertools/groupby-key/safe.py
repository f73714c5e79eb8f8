"""`groupby` yields the key and an iterator of the elements that have it."""
# kind: sql
# drive: flask GET /groups?v={value}
import sqlite3
from itertools import groupby

from flask import Flask, request

app = Flask(__name__)


@app.get("/groups")
def groups():
    words = ["tea", "t" + request.args["v"]]
    for initial, members in groupby(words, key=lambda word: word[0]):
        text = initial
    db = sqlite3.connect("groups.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 't' = '{text}'").fetchall()}  # sink
