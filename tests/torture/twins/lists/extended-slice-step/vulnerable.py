"""A step of two takes every other element; a negative step runs backwards."""
# kind: sql
# drive: flask GET /odd?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/odd")
def odd():
    values = ["0", request.args["v"], "2", "3"]
    picked = values[1::2]
    rows = sqlite3.connect("odd.db").execute("SELECT 1 WHERE '0' = '" + "".join(picked) + "'")  # sink
    return {"rows": rows.fetchall()}
