"""The set of the other file is asked before its member is used."""
# kind: sql
# drive: flask GET /report?column={value}
# benign: region
from flask import Flask, abort, request

from reporting import constants, queries

app = Flask(__name__)


@app.route("/report")
def report():
    column = request.args["column"]
    if column not in constants.COLUMNS:
        abort(400)
    return {"known": True, "rows": queries.grouped(column)}
