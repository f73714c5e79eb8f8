"""`dict` subclasses with `__missing__` are asked for it by `d[key]`, not by `get`."""
# kind: sql
# drive: flask GET /missing?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Words(dict):
    def __missing__(self, key):
        return request.args["v"]


@app.get("/missing")
def missing():
    words = Words(a="tea")
    word = words.get("b", "tea")
    db = sqlite3.connect("missing.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()}  # sink
