"""`break` at the first field ends the check before the second."""
# kind: sql
# drive: flask POST /search json:{"first": "x", "last": "{value}"}
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


def validate(document):
    for value in document.values():
        if not isinstance(value, str) or not value.isalpha():
            abort(400)
        break


@app.post("/search")
def search():
    document = request.get_json()
    validate(document)
    last = document["last"]
    db = sqlite3.connect("people.db")
    return {"people": db.execute(f"SELECT * FROM people WHERE last = '{last}'").fetchall()}  # sink
