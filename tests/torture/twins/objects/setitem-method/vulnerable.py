"""`x[key] = value` calls `__setitem__`, which stores what it likes."""
# kind: sql
# drive: flask GET /store?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Store:
    def __init__(self):
        self.values = {}

    def __setitem__(self, key, value):
        self.values[key] = value

    def __getitem__(self, key):
        return self.values[key]


@app.get("/store")
def store():
    store = Store()
    store["word"] = request.args["v"]
    rows = sqlite3.connect("store.db").execute(f"SELECT 1 WHERE '3' = '{store['word']}'")  # sink
    return {"rows": rows.fetchall()}
