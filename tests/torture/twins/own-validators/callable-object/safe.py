"""`__call__` of the subclass asks the base class first."""
# kind: sql
# drive: flask GET /tables?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Word:
    def __call__(self, text):
        if not text.isidentifier():
            raise ValueError(text)
        return text


class ShortWord(Word):
    def __call__(self, text):
        text = super().__call__(text)
        if len(text) > 60:
            raise ValueError(text)
        return text


@app.route("/tables")
def table():
    name = ShortWord()(request.args["name"])
    db = sqlite3.connect("meta.db")
    return {"rows": db.execute("SELECT * FROM " + name).fetchall()}  # sink
