"""The target of a `for` loop may be a tuple of names."""
# kind: sql
# drive: flask GET /rows?b={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/rows")
def rows():
    found = ""
    for key, value in [("a", request.args["b"]), ("b", "two")]:
        if key == "a":
            found = value
    db = sqlite3.connect("rows.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'two' = '{found}'").fetchall()}  # sink
