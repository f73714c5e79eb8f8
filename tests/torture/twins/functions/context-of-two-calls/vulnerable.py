"""One function called twice gives each caller what belongs to its own argument."""
# kind: sql
# drive: flask GET /twice?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def same(text):
    return text


@app.get("/twice")
def twice():
    given = same(request.args["v"])
    fixed = same("tea")
    db = sqlite3.connect("twice.db")
    rows = db.execute("SELECT 1 WHERE 'tea' = '" + given + "'").fetchall()  # sink
    return {"rows": rows, "lengths": [len(given), len(fixed)]}
