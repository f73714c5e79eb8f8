"""A function registered with `before_request` that aborts keeps the view from running."""
# kind: sql
# drive: flask GET /pets?kind={value}
# benign: cat
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.before_request
def only_words():
    if not request.args.get("kind", "").isalpha():
        abort(400)


@app.route("/pets")
def pets():
    kind = request.args.get("kind", "cat")
    db = sqlite3.connect("shelter.db")
    return {"pets": db.execute(f"SELECT name FROM pets WHERE kind = '{kind}'").fetchall()}  # sink
