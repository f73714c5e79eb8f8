"""The union of two constant sets is constant."""
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
    known = PUBLIC | INTERNAL | {"year"}
    if by not in known:
        abort(400)
    return {"works": sqlite3.connect("museum.db").execute("SELECT * FROM works ORDER BY " + by).fetchall()}  # sink
