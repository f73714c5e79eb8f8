"""`accumulate` yields what the function makes of all elements so far."""
# kind: sql
# drive: flask GET /acc?v={value}
import sqlite3
from itertools import accumulate

from flask import Flask, request

app = Flask(__name__)


@app.get("/acc")
def acc():
    words = ["tea", request.args["v"]]
    text, *_ = accumulate(words)
    rows = sqlite3.connect("acc.db").execute(f"SELECT 1 WHERE 'tea' = '{text}'")  # sink
    return {"rows": rows.fetchall()}
