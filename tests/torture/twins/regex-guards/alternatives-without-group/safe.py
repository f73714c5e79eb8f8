"""The group keeps both anchors for both alternatives."""
# kind: sql
# drive: flask GET /jobs?dir={value}
# benign: desc
# payload: asc, §
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/jobs")
def jobs():
    direction = request.args["dir"]
    if not re.search("^(asc|desc)$", direction):
        abort(400)
    db = sqlite3.connect("jobs.db")
    return {"jobs": db.execute("SELECT * FROM jobs ORDER BY posted " + direction).fetchall()}  # sink
