"""`islice(iterable, n)` takes the first n elements."""
# kind: sql
# drive: flask GET /slice?v={value}
import sqlite3
from itertools import chain, islice

from flask import Flask, request

app = Flask(__name__)


@app.get("/slice")
def sliced():
    words = chain(["tea", "cup"], [request.args["v"]])
    text = "/".join(islice(words, 2))
    rows = sqlite3.connect("slice.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
