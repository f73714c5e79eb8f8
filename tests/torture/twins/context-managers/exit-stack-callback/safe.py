"""Callbacks of an `ExitStack` run when the block ends, not before."""
# kind: sql
# drive: flask GET /callback?v={value}
import sqlite3
from contextlib import ExitStack

from flask import Flask, request

app = Flask(__name__)


@app.get("/callback")
def callback():
    words = ["tea"]
    with ExitStack() as stack:
        stack.callback(words.insert, 0, request.args["v"])
        word = words[0]
    rows = sqlite3.connect("stack.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
