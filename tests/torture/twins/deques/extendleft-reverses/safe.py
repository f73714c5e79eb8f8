"""`extendleft` adds one element after the other at the left, so that their order is reversed."""
# kind: sql
# drive: flask GET /piles?card={value}
import sqlite3
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/piles")
def piles():
    pile = deque()
    pile.extendleft([request.args["card"], "king"])
    db = sqlite3.connect("cards.db")
    return {"rows": db.execute("SELECT 1 WHERE 'king' = '" + pile[0] + "'").fetchall()}  # sink
