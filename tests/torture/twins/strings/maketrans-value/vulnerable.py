"""The values of a translation table may be strings of any length, and they appear in the result."""
# kind: sql
# drive: flask GET /tags?tag={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tags")
def tags():
    tag = request.args["tag"]
    table = str.maketrans({"?": f"'{tag}'"})
    statement = "SELECT 1 WHERE 'red' = ?".translate(table)
    rows = sqlite3.connect("tags.db").execute(statement)  # sink
    return {"rows": rows.fetchall()}
