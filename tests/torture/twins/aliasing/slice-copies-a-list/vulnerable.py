"""A full slice of a list is a new list."""
# kind: sql
# drive: flask GET /sliced?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/sliced")
def sliced():
    names = ["Ann", "Ben"]
    backup = names
    names[0] = request.args["v"]
    cursor = sqlite3.connect("names.db").cursor()
    cursor.execute("SELECT 1 WHERE 'Ann' = '" + backup[0] + "'")  # sink
    return {"rows": cursor.fetchall()}
