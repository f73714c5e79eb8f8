"""The value of a `yield` expression is what `send` passes in."""
# kind: sql
# drive: flask GET /send?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def recorder():
    last = "none"
    while True:
        got = yield last
        last = got


@app.get("/send")
def send():
    record = recorder()
    next(record)
    text = record.send(request.args["v"])
    rows = sqlite3.connect("send.db").execute("SELECT 1 WHERE 'none' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
