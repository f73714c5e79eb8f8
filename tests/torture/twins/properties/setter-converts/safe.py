"""Assigning to a property runs its setter, which may store something else than the value."""
# kind: sql
# drive: flask GET /age?n={value}
# benign: 41
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Member:
    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        self._age = int(value)


@app.get("/age")
def age():
    member = Member()
    member.age = request.args["n"]
    db = sqlite3.connect("club.db")
    return {"rows": db.execute("SELECT 1 WHERE 41 = " + str(member.age)).fetchall()}  # sink
