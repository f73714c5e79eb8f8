"""`strftime` is given the text as its format and copies what is no directive."""
# kind: sql
# drive: flask GET /log?at={value}
# benign: 10:30
import sqlite3
from datetime import datetime

from flask import Flask, request

app = Flask(__name__)


@app.route("/log")
def entries():
    at = datetime(2024, 5, 1).strftime(request.args["at"])
    db = sqlite3.connect("log.db")
    return {"entries": db.execute("SELECT text FROM log WHERE at = '" + at + "'").fetchall()}  # sink
