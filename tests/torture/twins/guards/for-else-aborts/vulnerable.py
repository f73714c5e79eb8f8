"""The `else` of the loop only notes that no constant was met."""
# kind: sql
# drive: flask GET /rivers?by={value}
# benign: length
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/rivers")
def rivers():
    by = request.args["by"]
    for key in ("name", "length"):
        if by == key:
            break
    else:
        app.logger.info("sorted by an unusual column")
    return {"rivers": sqlite3.connect("atlas.db").execute("SELECT * FROM rivers ORDER BY " + by).fetchall()}  # sink
