"""`^=` removes what both sets have and adds what only the right one has."""
# kind: sql
# drive: flask GET /toggle?tag={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/toggle")
def toggle():
    tag = request.args["tag"]
    tags = {tag}
    tags ^= {tag}
    text = " ".join(tags)
    rows = sqlite3.connect("tags.db").execute("SELECT 1 WHERE 'red' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
