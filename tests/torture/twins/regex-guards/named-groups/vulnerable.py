"""The named group `label` matches anything."""
# kind: sql
# drive: flask GET /ref?value=7:{value}
# benign: print
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)
REFERENCE = re.compile(r"(?P<number>\d+):(?P<label>.+)", re.DOTALL)


@app.route("/ref")
def reference():
    parts = REFERENCE.fullmatch(request.args["value"]).groupdict()
    db = sqlite3.connect("refs.db")
    rows = db.execute("SELECT * FROM refs WHERE id = " + parts["label"])  # sink
    return {"refs": rows.fetchall()}
