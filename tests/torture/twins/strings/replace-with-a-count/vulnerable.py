"""A count limits how many occurrences `replace` replaces, from the left."""
# kind: sql
# drive: flask GET /count?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/count")
def count():
    name = request.args["name"]
    name = name.replace("'", "''", 1)
    rows = sqlite3.connect("names.db").execute(f"SELECT 1 WHERE 'Ann' = '{name}'")  # sink
    return {"rows": rows.fetchall()}
