"""The function doubles the quotes inside and adds quotes around."""
# kind: sql
# drive: flask GET /towns?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def literal(text):
    return "'" + text.replace("'", "''") + "'"


@app.route("/towns")
def towns():
    db = sqlite3.connect("atlas.db")
    return {"towns": db.execute("SELECT * FROM towns WHERE name = " + literal(request.args["name"])).fetchall()}  # sink
