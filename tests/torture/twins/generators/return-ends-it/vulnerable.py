"""`return` inside a generator ends the iteration: later `yield`s do not happen."""
# kind: sql
# drive: flask GET /ends?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def words(extra, more):
    yield "tea"
    if not more:
        return
    yield extra


@app.get("/ends")
def ends():
    text = ",".join(words(request.args["v"], more=True))
    rows = sqlite3.connect("ends.db").execute(f"SELECT 1 WHERE 'tea' = '{text}'")  # sink
    return {"rows": rows.fetchall()}
