"""An inner function reads variables of the function around it."""
# kind: sql
# drive: flask GET /inner?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/inner")
def inner():
    name = request.args["name"]

    def statement(column):
        return f"SELECT 1 WHERE '{column}' = '{name}'"

    rows = sqlite3.connect("inner.db").execute(statement("Ann"))  # sink
    return {"rows": rows.fetchall(), "length": len(name)}
