"""The decorator of the other file checks and then calls the view."""
# kind: sql
# drive: flask GET /seats?row={value}
import sqlite3

from flask import Flask, request

from guards import words_only

app = Flask(__name__)


@app.route("/seats")
@words_only("row")
def seats():
    db = sqlite3.connect("hall.db")
    return {"seats": db.execute("SELECT * FROM seats WHERE row = '" + request.args["row"] + "'").fetchall()}  # sink
