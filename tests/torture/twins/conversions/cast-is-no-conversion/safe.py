"""`int` converts."""
# kind: sql
# drive: flask GET /bus?line={value}
# benign: 61
import sqlite3
from typing import cast

from flask import Flask, request

app = Flask(__name__)


@app.route("/bus")
def bus():
    line = cast(int, int(request.args["line"]))
    db = sqlite3.connect("transit.db")
    return {"stops": db.execute("SELECT stop FROM stops WHERE line = " + str(line)).fetchall()}  # sink
