"""A class method gets the class as its first argument, a static method gets only what it is passed."""
# kind: sql
# drive: flask GET /make?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Tag:
    def __init__(self, name):
        self.name = name

    @classmethod
    def named(cls, name):
        return cls(name)


@app.get("/make")
def make():
    tag = Tag.named(request.args["name"])
    rows = sqlite3.connect("tags.db").execute("SELECT 1 WHERE 'Tag' = '" + tag.name + "'")  # sink
    return {"rows": rows.fetchall()}
