"""The loop says yes at the first good character."""
# kind: sql
# drive: flask GET /players?name={value}
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


def is_name(text):
    for letter in text:
        if letter.isalnum():
            return True
    return False


@app.route("/players")
def players():
    name = request.args["name"]
    if not is_name(name):
        abort(400)
    db = sqlite3.connect("league.db")
    return {"players": db.execute("SELECT * FROM players WHERE name = '" + name + "'").fetchall()}  # sink
