"""A comparison function decides the order of elements, it makes none."""
# kind: sql
# drive: flask GET /cmp?v={value}
import sqlite3
from functools import cmp_to_key

from flask import Flask, request

app = Flask(__name__)


def tea_first(left, right):
    return (right == "tea") - (left == "tea")


@app.get("/cmp")
def cmp():
    words = sorted(["cup", request.args["v"] + "!", "tea"], key=cmp_to_key(tea_first))
    text = words[2]
    rows = sqlite3.connect("cmp.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
