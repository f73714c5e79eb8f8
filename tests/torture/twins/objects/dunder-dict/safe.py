"""`vars(x)` is the dict of the instance's attributes: changing it changes them."""
# kind: sql
# drive: flask GET /vars?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Options:
    def __init__(self):
        self.order = "name"


@app.get("/vars")
def options():
    options = Options()
    dict(vars(options)).update(order=request.args["v"])
    db = sqlite3.connect("options.db")
    return {"rows": db.execute("SELECT 1 WHERE 'name' = '" + options.order + "'").fetchall()}  # sink
