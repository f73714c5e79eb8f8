"""The validator was made of constants and remembers them."""
# kind: sql
# drive: flask GET /cakes?by={value}
# benign: sugar
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


def one_of(*allowed):
    def check(value):
        if value not in allowed:
            abort(400)
        return value
    return check


@app.route("/cakes")
def cakes():
    check = one_of("sugar", "flour", "butter")
    by = check(request.args["by"])
    return {"cakes": sqlite3.connect("bakery.db").execute("SELECT * FROM cakes ORDER BY " + by).fetchall()}  # sink
