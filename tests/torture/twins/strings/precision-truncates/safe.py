"""A precision in a format spec cuts a string to that many characters; a width only pads it."""
# kind: sql
# drive: flask GET /short?code={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/short")
def short():
    code = request.args["code"]
    cut = format(code, ".0")
    rows = sqlite3.connect("codes.db").execute("SELECT 1 WHERE 'A' = '" + cut + "'")  # sink
    return {"rows": rows.fetchall()}
