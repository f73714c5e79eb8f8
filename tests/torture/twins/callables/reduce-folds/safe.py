"""`reduce` calls the function with what it has so far and the next item."""
# kind: sql
# drive: flask GET /reduce?v={value}
import sqlite3
from functools import reduce

from flask import Flask, request

app = Flask(__name__)


@app.get("/reduce")
def reduced():
    words = ["tea", request.args["v"], "cup"]
    text = reduce(lambda so_far, word: so_far, words)
    rows = sqlite3.connect("reduce.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
