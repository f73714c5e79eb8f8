"""A `Counter` has the items for keys and how often they occur for values."""
# kind: sql
# drive: flask GET /votes?for={value}
import sqlite3
from collections import Counter

from flask import Flask, request

app = Flask(__name__)


@app.get("/votes")
def votes():
    votes = Counter([request.args["for"], request.args["for"], "Ann"])
    winner, count = votes.most_common(1)[0]
    statement = f"SELECT 1 WHERE 'Ann' = '{winner}'"
    return {"rows": sqlite3.connect("votes.db").execute(statement).fetchall()}  # sink
