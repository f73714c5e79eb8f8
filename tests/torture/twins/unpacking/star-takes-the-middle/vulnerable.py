"""A starred target takes what the other targets leave, always as a list."""
# kind: sql
# drive: flask GET /path?end={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/path")
def path():
    steps = ["start", "hill", "lake", request.args["end"]]
    first, *middle, last = steps
    rows = sqlite3.connect("hikes.db").execute(f"SELECT 1 WHERE 'lake' = '{last}'")  # sink
    return {"rows": rows.fetchall(), "first": first}
