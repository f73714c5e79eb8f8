"""`itertools.batched` groups elements into tuples of a fixed length."""
# kind: sql
# drive: flask GET /batched?v={value}
import sqlite3
from itertools import batched

from flask import Flask, request

app = Flask(__name__)


@app.get("/batched")
def in_batches():
    cells = ["tea", "1", request.args["v"], "2"]
    last = list(batched(cells, 2))[-1]
    name = last[0]
    rows = sqlite3.connect("batched.db").execute("SELECT 1 WHERE '2' = '" + name + "'")  # sink
    return {"rows": rows.fetchall()}
