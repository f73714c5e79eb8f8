"""A default value is computed when the `def` runs, so that later changes of the name it used do not matter."""
# kind: sql
# drive: flask GET /once?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

ORDER = "name"


def statement(order=ORDER):
    return "SELECT 1 WHERE 'name' = '" + order + "'"


@app.get("/once")
def once():
    global ORDER
    ORDER = request.args["v"]
    rows = sqlite3.connect("once.db").execute(statement())  # sink
    return {"rows": rows.fetchall()}
