"""The argument of `strip` is a set of characters taken from the ends, not something that appears in the result."""
# kind: sql
# drive: flask GET /unit?drop={value}
# benign: g
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/unit")
def unit():
    drop = request.args["drop"]
    unit = drop.strip("kg")
    db = sqlite3.connect("units.db")
    db.execute(f"SELECT 1 WHERE 'k' = '{unit}'")  # sink
    return {"unit": "known"}
