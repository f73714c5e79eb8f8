"""Reading a property runs its function."""
# kind: sql
# drive: flask GET /person?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Person:
    def __init__(self, name):
        self._name = name

    @property
    def name(self):
        return str(len(self._name))


@app.get("/person")
def person():
    person = Person(request.args["name"])
    rows = sqlite3.connect("people.db").execute("SELECT 1 WHERE 'Ann' = '" + person.name + "'")  # sink
    return {"rows": rows.fetchall()}
