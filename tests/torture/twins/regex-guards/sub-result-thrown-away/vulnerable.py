"""A text is never changed in place: `re.sub` returns a new one, which nobody keeps."""
# kind: sql
# drive: flask GET /streets?name={value}
# benign: High
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/streets")
def streets():
    name = request.args["name"]
    re.sub("[^a-zA-Z]+", "", name)
    db = sqlite3.connect("atlas.db")
    return {"streets": db.execute("SELECT id FROM streets WHERE name LIKE '" + name + "%'").fetchall()}  # sink
