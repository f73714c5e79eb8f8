"""A slice by a constant after padding takes a fixed stretch of the text."""
# kind: sql
# drive: flask GET /column?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/column")
def column():
    line = "name".ljust(10) + request.args["name"].ljust(10)
    key = line[:10].rstrip()
    rows = sqlite3.connect("columns.db").execute("SELECT 1 WHERE 'name' = '" + key + "'")  # sink
    return {"rows": rows.fetchall()}
