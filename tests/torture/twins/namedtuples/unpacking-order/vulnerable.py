"""A named tuple unpacks in the order of its fields, whatever the names of the targets."""
# kind: sql
# drive: flask GET /person?first={value}
import sqlite3
from collections import namedtuple

from flask import Flask, request

app = Flask(__name__)

Person = namedtuple("Person", ["first", "last"])


@app.get("/person")
def person():
    person = Person(first=request.args["first"], last="Bond")
    first, last = person
    db = sqlite3.connect("people.db")
    rows = db.execute(f"SELECT 1 WHERE 'Bond' = '{first}'").fetchall()  # sink
    return {"rows": rows, "last": bool(last)}
