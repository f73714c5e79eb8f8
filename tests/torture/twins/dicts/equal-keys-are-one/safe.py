"""Keys that compare equal are one key: `1`, `1.0` and `True` share an entry."""
# kind: sql
# drive: flask GET /equal?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/equal")
def equal():
    flags = {1: "one"}
    flags["1"] = request.args["v"]
    rows = sqlite3.connect("flags.db").execute("SELECT 1 WHERE 'one' = '" + flags[1] + "'")  # sink
    return {"rows": rows.fetchall()}
