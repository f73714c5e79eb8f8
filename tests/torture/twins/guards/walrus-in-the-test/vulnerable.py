"""The test on the name bound by `:=` only asks whether there is something."""
# kind: sql
# drive: flask GET /boats?by={value}
# benign: length
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
KEYS = {"name", "length"}


@app.route("/boats")
def boats():
    if (by := request.args.get("by")) is None:
        abort(400)
    return {"boats": sqlite3.connect("harbour.db").execute("SELECT * FROM boats ORDER BY " + by).fetchall()}  # sink
