"""A `while` loop that pops until the list is empty leaves nothing in it."""
# kind: sql
# drive: flask GET /queue?item={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/queue")
def queue():
    items = [request.args["item"], "milk"]
    last = ""
    while items:
        last = items.pop()
    statement = "SELECT 1 WHERE 'milk' = '" + "".join(items) + "'"
    return {"rows": sqlite3.connect("queue.db").execute(statement).fetchall()}  # sink
