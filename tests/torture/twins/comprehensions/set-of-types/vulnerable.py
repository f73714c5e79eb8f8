"""A set comprehension holds what its element expression gives."""
# kind: sql
# drive: flask GET /kinds?value={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/kinds")
def kinds():
    values = [request.args["value"]]
    kinds = {value for value in values}
    db = sqlite3.connect("kinds.db")
    return {"rows": db.execute("SELECT 1 WHERE 'str' = '%s'" % kinds.pop()).fetchall()}  # sink
