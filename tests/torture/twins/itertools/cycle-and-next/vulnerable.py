"""`cycle` begins anew after the last element."""
# kind: sql
# drive: flask GET /cycle?v={value}
import sqlite3
from itertools import cycle

from flask import Flask, request

app = Flask(__name__)


@app.get("/cycle")
def cycled():
    turns = cycle(["tea", request.args["v"]])
    for _ in range(2):
        word = next(turns)
    db = sqlite3.connect("cycle.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()}  # sink
