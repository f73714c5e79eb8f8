"""A comparison of numbers that are all constants has one outcome."""
# kind: sql
# drive: flask GET /limit?by={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

PAGE = 20
MAXIMUM = 100


@app.get("/limit")
def limit():
    column = "id"
    if PAGE * 5 > MAXIMUM:
        column = request.args["by"]
    db = sqlite3.connect("list.db")
    return {"rows": db.execute("SELECT 1 WHERE 'id' = '" + column + "'").fetchall()}  # sink
