"""The replacement is a constant."""
# kind: sql
# drive: flask GET /regions?code={value}
# benign: nw
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/regions")
def region():
    code = re.sub(r"\W", "_", request.args["code"])
    db = sqlite3.connect("atlas.db")
    return {"region": db.execute("SELECT name FROM regions WHERE code = '{}'".format(code)).fetchone()}  # sink
