"""The predicate is called."""
# kind: sql
# drive: flask GET /teams?league={value}
# benign: north
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/teams")
def teams():
    league = request.args["league"]
    if not league.isalpha():
        abort(400)
    db = sqlite3.connect("sport.db")
    return {"teams": db.execute(f"SELECT name FROM teams WHERE league = '{league}'").fetchall()}  # sink
