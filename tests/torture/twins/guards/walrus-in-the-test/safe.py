"""A name bound by `:=` inside of the test is guarded by the test."""
# kind: sql
# drive: flask GET /boats?by={value}
# benign: length
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
KEYS = {"name", "length"}


@app.route("/boats")
def boats():
    if (by := request.args.get("by")) not in KEYS:
        abort(400)
    return {"boats": sqlite3.connect("harbour.db").execute("SELECT * FROM boats ORDER BY " + by).fetchall()}  # sink
