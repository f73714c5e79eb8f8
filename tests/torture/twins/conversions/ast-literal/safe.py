"""The literal has to be a number."""
# kind: sql
# drive: flask GET /units?value="{value}"
# sink: unreachable
import ast
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/units")
def units():
    value = ast.literal_eval(request.args["value"])
    if not isinstance(value, (int, float)):
        abort(400)
    db = sqlite3.connect("units.db")
    return {"unit": db.execute(f"SELECT * FROM units WHERE factor = '{value}'").fetchone()}  # sink
