"""`"price" in sort` is true for every text that contains the word."""
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
    if "name" not in sort and "price" not in sort and "rating" not in sort:
        abort(400)
    db = sqlite3.connect("cellar.db")
    return {"wines": db.execute("SELECT * FROM wines ORDER BY " + sort).fetchall()}  # sink
