"""`nonlocal` makes an assignment go to the enclosing function's variable."""
# kind: sql
# drive: flask GET /nonlocal?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/nonlocal")
def counter():
    last = "none"

    def record(value):
        last = value
        return last

    record(request.args["v"])
    rows = sqlite3.connect("counter.db").execute("SELECT 1 WHERE 'none' = '" + last + "'")  # sink
    return {"rows": rows.fetchall()}
