"""`values()` gives the values, `keys()` and iterating the dict give the keys."""
# kind: sql
# drive: flask GET /sum?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/sum")
def total():
    amounts = {"rent": request.args["v"], "food": "20"}
    text = "+".join(amounts.values())
    db = sqlite3.connect("sums.db")
    return {"rows": db.execute("SELECT 1 WHERE 'rent+food' = '" + text + "'").fetchall()}  # sink
