"""The method of the object's own class wins over that of its base."""
# kind: sql
# drive: flask GET /describe?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Animal:
    def __init__(self, name):
        self.name = name

    def label(self):
        return self.name


class Cat(Animal):
    def title(self):
        return "cat"


@app.get("/describe")
def describe():
    animal = Cat(request.args["name"])
    rows = sqlite3.connect("zoo.db").execute("SELECT 1 WHERE 'cat' = '" + animal.label() + "'")  # sink
    return {"rows": rows.fetchall()}
