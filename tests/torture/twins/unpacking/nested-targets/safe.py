"""Targets may nest like the value."""
# kind: sql
# drive: flask GET /nested?city={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/nested")
def nested():
    record = ("Ann", (request.args["city"], "Spain"), 31)
    name, (_, place), age = record
    db = sqlite3.connect("people.db")
    rows = db.execute("SELECT 1 WHERE 'Spain' = '" + place + "'").fetchall()  # sink
    return {"rows": rows, "name": name, "age": age}
