"""`list.sort` and `reverse` change the list in place; `sorted` and `reversed` leave it as it was."""
# kind: sql
# drive: flask GET /turn?last={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/turn")
def turn():
    names = ["Ann", "Bob", request.args["last"]]
    reversed(names)
    db = sqlite3.connect("turns.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'Ann' = '{names[0]}'").fetchall()}  # sink
