"""`f(**mapping)` passes each entry as the keyword argument of that name."""
# kind: sql
# drive: flask GET /spread?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def statement(colour, size="m"):
    return "SELECT 1 WHERE 'm' = '" + size + "'"


@app.get("/spread")
def spread():
    given = request.args["v"]
    options = {"colour": "red", "size": given}
    return {"rows": sqlite3.connect("shirts.db").execute(statement(**options)).fetchall()}  # sink
