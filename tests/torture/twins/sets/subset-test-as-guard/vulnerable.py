"""`<=` of sets tells whether every element of the left set is in the right one."""
# kind: sql
# drive: flask POST /cols form:col={value}
# benign: id
import sqlite3

from flask import Flask, request

app = Flask(__name__)

ALLOWED = {"id", "name"}


@app.post("/cols")
def cols():
    names = request.form.getlist("col")
    if set(names) and not ALLOWED <= set(names):
        db = sqlite3.connect("cols.db")
        return {"rows": db.execute("SELECT 1 AS " + names[0]).fetchall()}  # sink
    return "bad columns", 400
