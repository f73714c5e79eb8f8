"""`==`, `in` and `startswith` give True or False."""
# kind: sql
# drive: flask GET /same?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/same")
def same():
    word = request.args["word"]
    matches = word in "tea"
    db = sqlite3.connect("same.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'True' = '{matches}'").fetchall()}  # sink
