"""`repeat(x, n)` yields x n times; zipping one iterator with itself makes groups."""
# kind: sql
# drive: flask GET /groups-of?v={value}
import sqlite3
from itertools import repeat

from flask import Flask, request

app = Flask(__name__)


@app.get("/groups-of")
def groups_of():
    cells = iter(["tea", "1", request.args["v"], "2"])
    rows = list(zip(*repeat(cells, 2)))
    name = rows[1][1]
    db = sqlite3.connect("cells.db")
    return {"rows": db.execute("SELECT 1 WHERE '2' = '" + name + "'").fetchall()}  # sink
