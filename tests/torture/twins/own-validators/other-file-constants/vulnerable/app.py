"""The constants of the other file are compared with the table, the column goes in unchecked."""
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
    if table not in COLUMNS:
        abort(404)
    db = sqlite3.connect("shop.db")
    return {"rows": db.execute("SELECT * FROM orders ORDER BY " + sort).fetchall()}  # sink
