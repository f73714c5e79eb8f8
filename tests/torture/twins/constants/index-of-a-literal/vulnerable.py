"""Indexing a literal with a constant index chooses one element; negative indices count from the end."""
# kind: sql
# drive: flask GET /third?value={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/third")
def third():
    value = request.args["value"]
    chosen = ("left", "middle", value)[-1]
    rows = sqlite3.connect("thirds.db").execute("SELECT 1 WHERE 'left' = '" + chosen + "'")  # sink
    return {"rows": rows.fetchall()}
