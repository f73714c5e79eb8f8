"""The column is one of the constants of the other file."""
# kind: sql
# drive: flask GET /table/orders?sort={value}
# benign: total
import sqlite3

from flask import Flask, abort, request

from schema import COLUMNS

app = Flask(__name__)


@app.route("/table/<table>")
def table(table):
    sort = request.args["sort"]
    if sort not in COLUMNS.get(table, ()):
        abort(404)
    db = sqlite3.connect("shop.db")
    return {"rows": db.execute("SELECT * FROM orders ORDER BY " + sort).fetchall()}  # sink
