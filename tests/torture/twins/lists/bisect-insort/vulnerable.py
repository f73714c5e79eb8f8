"""`insort` puts the element where the order wants it; here, at the end or at the beginning."""
# kind: sql
# drive: flask GET /insort?v={value}
import bisect
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/insort")
def insort():
    words = ["b", "c"]
    bisect.insort(words, "a" + request.args["v"])
    text = words[0]
    rows = sqlite3.connect("insort.db").execute(f"SELECT 1 WHERE 'b' = '{text}'")  # sink
    return {"rows": rows.fetchall()}
