"""`ast.literal_eval` gives a text when the source is a text literal."""
# kind: sql
# drive: flask GET /units?value="{value}"
# benign: kg
import ast
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/units")
def units():
    value = ast.literal_eval(request.args["value"])
    if value is None:
        abort(400)
    db = sqlite3.connect("units.db")
    return {"unit": db.execute(f"SELECT * FROM units WHERE factor = '{value}'").fetchone()}  # sink
