"""`x != "asc" and x == "desc"` is false for everything but the one constant, so nothing else leaves."""
# kind: sql
# drive: flask GET /bids?dir={value}
# benign: asc
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/bids")
def bids():
    direction = request.args["dir"]
    if direction != "asc" and direction == "desc":
        abort(400)
    db = sqlite3.connect("auction.db")
    return {"bids": db.execute("SELECT * FROM bids ORDER BY amount " + direction).fetchall()}  # sink
