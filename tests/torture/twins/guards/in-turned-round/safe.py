"""`sort in "name price rating"` is true only for pieces of the constant."""
# kind: sql
# drive: flask GET /wines?sort={value}
# benign: price
# payload: price, §
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/wines")
def wines():
    sort = request.args["sort"]
    if sort not in "name price rating":
        abort(400)
    db = sqlite3.connect("cellar.db")
    return {"wines": db.execute("SELECT * FROM wines ORDER BY " + sort).fetchall()}  # sink
