"""A loop variable refers to the element itself: changing the object changes the list's."""
# kind: sql
# drive: flask GET /elements?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/elements")
def elements():
    rows = [["tea"], ["cup"]]
    for row in rows:
        row[0] = request.args["v"]
    db = sqlite3.connect("elements.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + rows[0][0] + "'").fetchall()}  # sink
