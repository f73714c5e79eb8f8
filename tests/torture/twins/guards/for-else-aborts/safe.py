"""The `else` of a loop runs when no `break` was met, and leaves."""
# kind: sql
# drive: flask GET /rivers?by={value}
# benign: length
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/rivers")
def rivers():
    by = request.args["by"]
    for key in ("name", "length"):
        if by == key:
            break
    else:
        abort(400)
    return {"rivers": sqlite3.connect("atlas.db").execute("SELECT * FROM rivers ORDER BY " + by).fetchall()}  # sink
