"""`flask.abort` raises, so that nothing after it runs."""
# kind: sql
# drive: flask GET /guarded?id={value}
# benign: 12
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/guarded")
def guarded():
    number = request.args["id"]
    if not (number.isascii() and number.isdecimal()):
        abort(400)
    rows = sqlite3.connect("guarded.db").execute("SELECT 1 WHERE 12 = " + number)  # sink
    return {"rows": rows.fetchall()}
