"""`itemgetter(key)` is a function that takes that item of its argument."""
# kind: sql
# drive: flask GET /getter?v={value}
import sqlite3
from operator import itemgetter

from flask import Flask, request

app = Flask(__name__)


@app.get("/getter")
def getter():
    row = {"name": request.args["v"], "kind": "cup"}
    take = itemgetter("name")
    db = sqlite3.connect("getter.db")
    return {"rows": db.execute("SELECT 1 WHERE 'cup' = '" + take(row) + "'").fetchall()}  # sink
