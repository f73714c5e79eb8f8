"""`&` of two sets is true when they share one character."""
# kind: sql
# drive: flask GET /seats?row={value}
# benign: 12A
import sqlite3

from flask import Flask, request

app = Flask(__name__)
LETTERS = set("ABCDEF0123456789")


@app.route("/seats")
def seats():
    row = request.args["row"]
    if set(row) & LETTERS:
        cursor = sqlite3.connect("flight.db").cursor()
        cursor.execute("SELECT taken FROM seats WHERE seat = '" + row + "'")  # sink
        return {"taken": cursor.fetchone()}
    return {"taken": None}
