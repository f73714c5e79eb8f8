"""`starmap` calls the function with the members of each tuple as arguments."""
# kind: sql
# drive: flask GET /starmap?v={value}
import sqlite3
from itertools import starmap

from flask import Flask, request

app = Flask(__name__)


@app.get("/starmap")
def star():
    pairs = [("tea", request.args["v"])]
    texts = list(starmap(lambda key, value: value, pairs))
    rows = sqlite3.connect("star.db").execute("SELECT 1 WHERE 'tea' = '" + texts[0] + "'")  # sink
    return {"rows": rows.fetchall()}
