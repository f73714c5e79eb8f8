"""In a dict comprehension the part before the colon becomes the key."""
# kind: sql
# drive: flask GET /columns?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/columns")
def columns():
    names = [request.args["name"], "price"]
    widths = {name: len(name) for name in names}
    picked = str(list(widths)[0])
    cursor = sqlite3.connect("grid.db").cursor()
    cursor.execute("SELECT 1 WHERE '3' = '" + picked + "'")  # sink
    return {"rows": cursor.fetchall()}
