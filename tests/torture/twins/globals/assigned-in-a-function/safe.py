"""`global` makes an assignment go to the module's name."""
# kind: sql
# drive: flask GET /global?order={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)

order = "name"


def choose(value):
    order = value
    return order


@app.get("/global")
def chosen():
    choose(request.args["order"])
    rows = sqlite3.connect("g.db").execute("SELECT 1 WHERE 'name' = '" + order + "'")  # sink
    return {"rows": rows.fetchall()}
