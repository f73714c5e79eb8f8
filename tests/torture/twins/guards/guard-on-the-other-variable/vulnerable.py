"""Checking `column` says nothing about `direction`."""
# kind: sql
# drive: flask GET /stock?by=name&dir={value}
# benign: desc
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
COLUMNS = ("name", "count", "shelf")


@app.route("/stock")
def stock():
    column = request.args["by"]
    direction = request.args["dir"]
    if column not in COLUMNS:
        abort(400)
    cursor = sqlite3.connect("stock.db").cursor()
    cursor.execute("SELECT * FROM stock ORDER BY %s %s" % (column, direction))  # sink
    return {"items": cursor.fetchall()}
