"""`get_args(Literal[...])` is not asked, the annotation alone checks nothing."""
# kind: sql
# drive: flask GET /concerts?by={value}
# benign: hall
import sqlite3
from typing import Literal, get_args

from flask import Flask, abort, request

app = Flask(__name__)
Key = Literal["hall", "day"]


@app.route("/concerts")
def concerts():
    by: Key = request.args["by"]
    if not get_args(Key):
        abort(400)
    return {"concerts": sqlite3.connect("music.db").execute("SELECT * FROM concerts ORDER BY " + by).fetchall()}  # sink
