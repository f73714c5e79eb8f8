"""`assert` tests a condition, and stops the function when it is false."""
# kind: sql
# drive: flask GET /seats?row={value}
# benign: 12
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/seats")
def seats():
    row = request.args["row"]
    assert row, "a row is needed"
    db = sqlite3.connect("theatre.db")
    return {"seats": db.execute("SELECT 1 WHERE 12 = " + row).fetchall()}  # sink
