"""`str.isdigit` of the first character says nothing about the others."""
# kind: sql
# drive: flask GET /lots?id={value}
# benign: 7
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/lots")
def lot():
    lot_id = request.args["id"]
    if not lot_id[:1].isdigit():
        abort(400)
    db = sqlite3.connect("auction.db")
    return {"lot": db.execute("SELECT * FROM lots WHERE id = %s" % lot_id).fetchone()}  # sink
