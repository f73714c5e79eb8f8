"""The union contains the value itself, so the value is in it."""
# kind: sql
# drive: flask GET /museum?by={value}
# benign: artist
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
PUBLIC = frozenset(["title", "artist"])
INTERNAL = frozenset(["price"])


@app.route("/museum")
def museum():
    by = request.args["by"]
    known = PUBLIC | INTERNAL | {by}
    if by not in known:
        abort(400)
    return {"works": sqlite3.connect("museum.db").execute("SELECT * FROM works ORDER BY " + by).fetchall()}  # sink
