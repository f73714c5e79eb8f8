"""The pattern is a constant."""
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
    pattern = "[a-z]{1,20}"
    if not re.fullmatch(pattern, kind):
        abort(400)
    db = sqlite3.connect("club.db")
    return {"badges": db.execute(f"SELECT * FROM badges WHERE kind = '{kind}'").fetchall()}  # sink
