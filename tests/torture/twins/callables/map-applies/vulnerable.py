"""`map` gives what the function returns for each item."""
# kind: sql
# drive: flask GET /map?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/map")
def mapped():
    words = ["tea", request.args["v"]]
    texts = list(map(str.lower, words))
    rows = sqlite3.connect("map.db").execute("SELECT 1 WHERE 'tea' = '" + texts[1] + "'")  # sink
    return {"rows": rows.fetchall()}
