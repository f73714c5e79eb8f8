"""A number cannot begin another statement."""
# kind: sql
# drive: flask POST /season form:year={value}
# benign: 2024
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/season")
def season():
    year = int(request.form["year"])
    db = sqlite3.connect("league.db")
    db.executescript(f"DELETE FROM games WHERE year = {year}; DELETE FROM teams WHERE year = {year};")  # sink
    return "", 204
