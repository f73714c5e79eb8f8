"""The second group took the rest of the text."""
# kind: sql
# drive: flask GET /question?slug=12{value}
# benign: -how-to
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/question")
def question():
    match = re.match(r"(\d+)(.*)", request.args["slug"])
    if match is None:
        abort(404)
    key = match.group(2)
    db = sqlite3.connect("forum.db")
    return {"question": db.execute(f"SELECT title FROM questions WHERE slug = '{key}'").fetchone()}  # sink
