"""Each call of a generator function makes a generator with its own variables."""
# kind: sql
# drive: flask GET /twogens?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def repeat(word):
    while True:
        yield word


@app.get("/twogens")
def twogens():
    given, fixed = repeat(request.args["v"]), repeat("tea")
    next(fixed)
    word = next(given)
    db = sqlite3.connect("gens.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'tea' = '{word}'").fetchall()}  # sink
