"""A function registered with `after_request` runs when the query is done."""
# kind: sql
# drive: flask GET /pets?kind={value}
# benign: cat
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.after_request
def only_words(response):
    if not request.args.get("kind", "").isalpha():
        response.status_code = 400
    return response


@app.route("/pets")
def pets():
    kind = request.args.get("kind", "cat")
    db = sqlite3.connect("shelter.db")
    return {"pets": db.execute(f"SELECT name FROM pets WHERE kind = '{kind}'").fetchall()}  # sink
