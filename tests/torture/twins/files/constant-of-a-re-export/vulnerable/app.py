"""The mapping that is re-exported gives the key itself for what it lacks."""
# kind: sql
# drive: flask GET /list?sort={value}
# benign: price
import sqlite3

from flask import Flask, request

from catalogue import SORTS

app = Flask(__name__)


@app.route("/list")
def listing():
    column = SORTS[request.args["sort"]]
    return {"goods": sqlite3.connect("shop.db").execute("SELECT * FROM goods ORDER BY " + column).fetchall()}  # sink
