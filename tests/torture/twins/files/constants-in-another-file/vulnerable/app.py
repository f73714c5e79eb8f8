"""The set of the other file is asked, and the answer is not heeded."""
# kind: sql
# drive: flask GET /report?column={value}
# benign: region
from flask import Flask, abort, request

from reporting import constants, queries

app = Flask(__name__)


@app.route("/report")
def report():
    column = request.args["column"]
    known = column in constants.COLUMNS
    return {"known": known, "rows": queries.grouped(column)}
