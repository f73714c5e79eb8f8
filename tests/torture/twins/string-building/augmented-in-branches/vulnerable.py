"""`+=` on a name makes a new string that holds the old one and the new piece."""
# kind: sql
# drive: flask GET /search?q={value}&order=asc
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    term = request.args["q"]
    order = request.args["order"]
    sql = "SELECT 1 AS rank"
    sql += " WHERE 'a' = '" + term + "'"
    if order == "asc":
        sql += " ORDER BY rank"
    else:
        sql += " ORDER BY rank DESC"
    return {"rows": sqlite3.connect("search.db").execute(sql).fetchall()}  # sink
