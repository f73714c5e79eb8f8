"""`re.escape` leaves quotes alone."""
# kind: sql
# drive: flask GET /names?like={value}
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/names")
def names():
    like = re.escape(request.args["like"])
    db = sqlite3.connect("names.db")
    found = db.execute("SELECT name FROM names WHERE name LIKE '" + like + "%'")  # sink
    return {"names": found.fetchall()}
