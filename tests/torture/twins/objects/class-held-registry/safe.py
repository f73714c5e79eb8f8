"""`__init_subclass__` runs for each derived class, with which a base may collect them."""
# kind: sql
# drive: flask GET /registry?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Clause:
    known = {}

    def __init_subclass__(cls, name):
        Clause.known[name] = cls

    def text(self, value):
        return f"SELECT 1 WHERE '3' = '{value}'"


class Plain(Clause, name="plain"):
    pass


class Length(Clause, name="length"):
    def text(self, value):
        return super().text(len(value))


@app.get("/registry")
def registry():
    clause = Clause.known["length"]()
    db = sqlite3.connect("registry.db")
    return {"rows": db.execute(clause.text(request.args["v"])).fetchall()}  # sink
