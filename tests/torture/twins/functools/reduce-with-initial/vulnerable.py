"""With an initial value `reduce` begins there, which is all there is when the sequence is empty."""
# kind: sql
# drive: flask GET /initial?v={value}
import sqlite3
from functools import reduce

from flask import Flask, request

app = Flask(__name__)


@app.get("/initial")
def initial():
    given = request.args["v"]
    steps = []
    steps.append(str.lower)
    text = reduce(lambda value, step: step(value), steps, given)
    db = sqlite3.connect("steps.db")
    return {"rows": db.execute(f"SELECT 1 WHERE '3' = '{text}'").fetchall()}  # sink
