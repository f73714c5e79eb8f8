"""The pattern was matched against what is used."""
# kind: sql
# drive: flask GET /airports?code={value}
# benign: OSL
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/airports")
def airport():
    fallback = "AMS"
    code = request.args.get("code", fallback)
    if not re.fullmatch("[A-Z]{3}", code):
        abort(400)
    db = sqlite3.connect("flights.db")
    return {"airport": db.execute("SELECT * FROM airports WHERE code = '" + code + "'").fetchone()}  # sink
