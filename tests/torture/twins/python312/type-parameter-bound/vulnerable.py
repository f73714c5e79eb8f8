"""A bound of a type parameter is for type checkers; nobody checks it at run time."""
# kind: sql
# drive: flask GET /bound?n={value}
# benign: 3
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def larger[N: int](left: N, right: N) -> N:
    return left if str(left) >= str(right) else right


@app.get("/bound")
def bound():
    value = larger(request.args["n"], "3")
    db = sqlite3.connect("bound.db")
    return {"rows": db.execute("SELECT 1 WHERE 3 = " + str(value)).fetchall()}  # sink
