"""Names with two leading underscores belong to their own class: a derived class has another one."""
# kind: sql
# drive: flask GET /mangled?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Base:
    def __init__(self, word):
        self.__word = word

    def text(self):
        return "SELECT 1 WHERE 'tea' = '" + self.__word + "'"


class Derived(Base):
    def __init__(self, word):
        super().__init__(word)
        self.__word = "tea"


@app.get("/mangled")
def mangled():
    db = sqlite3.connect("mangled.db")
    return {"rows": db.execute(Derived(request.args["v"]).text()).fetchall()}  # sink
