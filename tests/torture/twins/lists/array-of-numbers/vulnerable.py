"""An `array` of a number type holds numbers only; a list holds anything."""
# kind: sql
# drive: flask GET /array?n={value}
# benign: 5
import array
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/array")
def numbers():
    text = request.args["n"]
    values = [text]
    rows = sqlite3.connect("array.db").execute("SELECT 1 WHERE 5 = " + str(values[0]))  # sink
    return {"rows": rows.fetchall()}
