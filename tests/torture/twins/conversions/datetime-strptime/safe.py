"""`strptime` raises for what does not follow the format."""
# kind: sql
# drive: flask GET /log?at={value}
# benign: 10:30
import sqlite3
from datetime import datetime

from flask import Flask, request

app = Flask(__name__)


@app.route("/log")
def entries():
    at = datetime.strptime(request.args["at"], "%H:%M").strftime("%H:%M")
    db = sqlite3.connect("log.db")
    return {"entries": db.execute("SELECT text FROM log WHERE at = '" + at + "'").fetchall()}  # sink
