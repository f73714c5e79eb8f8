"""SQLite knows no backslash: `\\'` ends the literal."""
# kind: sql
# drive: flask GET /poets?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/poets")
def poet():
    name = request.args["name"].replace("'", "\\'")
    db = sqlite3.connect("poems.db")
    return {"poems": db.execute("SELECT * FROM poems WHERE poet = '" + name + "'").fetchall()}  # sink
