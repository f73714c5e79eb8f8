"""A pattern made of the text itself always matches it."""
# kind: sql
# drive: flask GET /badges?kind={value}
# benign: gold
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/badges")
def badges():
    kind = request.args["kind"]
    pattern = re.escape(kind)
    if not re.fullmatch(pattern, kind):
        abort(400)
    db = sqlite3.connect("club.db")
    return {"badges": db.execute(f"SELECT * FROM badges WHERE kind = '{kind}'").fetchall()}  # sink
