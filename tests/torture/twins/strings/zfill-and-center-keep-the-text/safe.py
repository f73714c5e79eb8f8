"""Padding methods keep the text they pad; the fixed width of `format` of a number needs a number."""
# kind: sql
# drive: flask GET /ticket?no={value}
# benign: 17
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/ticket")
def ticket():
    number = request.args["no"]
    padded = format(int(number), "08d").center(12)
    db = sqlite3.connect("tickets.db")
    row = db.execute("SELECT 1 WHERE 17 = " + padded).fetchone()  # sink
    return {"ticket": row}
