"""Every pattern in the list is narrow."""
# kind: sql
# drive: flask GET /lookup?key={value}
# benign: a77
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
SHAPES = [re.compile(r"[a-z]\d+"), re.compile(r"\d+")]


@app.route("/lookup")
def lookup():
    key = request.args["key"]
    if not any(shape.fullmatch(key) for shape in SHAPES):
        abort(400)
    db = sqlite3.connect("keys.db")
    return {"found": db.execute("SELECT * FROM keys WHERE key = '" + key + "'").fetchone()}  # sink
