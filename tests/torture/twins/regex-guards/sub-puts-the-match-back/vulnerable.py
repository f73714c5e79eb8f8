"""`\\g<0>` in the replacement puts back what was matched."""
# kind: sql
# drive: flask GET /regions?code={value}
# benign: nw
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/regions")
def region():
    code = re.sub(r"\W", r"\g<0>", request.args["code"])
    db = sqlite3.connect("atlas.db")
    return {"region": db.execute("SELECT name FROM regions WHERE code = '{}'".format(code)).fetchone()}  # sink
