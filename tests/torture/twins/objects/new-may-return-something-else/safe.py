"""`__new__` decides what calling the class gives."""
# kind: sql
# drive: flask GET /word?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Word(str):
    def __new__(cls, text):
        return super().__new__(cls, len(text))


@app.get("/word")
def word():
    word = Word(request.args["v"])
    db = sqlite3.connect("word.db")
    return {"rows": db.execute("SELECT 1 WHERE '3' = '" + word + "'").fetchall()}  # sink
