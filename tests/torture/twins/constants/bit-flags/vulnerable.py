"""`&` of two constants is zero when they have no bit in common, and zero is false."""
# kind: sql
# drive: flask GET /rights?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

READ, WRITE, ADMIN = 1, 2, 4
GRANTED = READ | WRITE


@app.get("/rights")
def rights():
    name = "nobody"
    if GRANTED & WRITE:
        name = request.args["name"]
    db = sqlite3.connect("rights.db")
    return {"rows": db.execute("SELECT 1 WHERE 'nobody' = '" + name + "'").fetchall()}  # sink
