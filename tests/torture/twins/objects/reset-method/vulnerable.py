"""A method that assigns the attribute anew takes away what it held."""
# kind: sql
# drive: flask GET /reset?word={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Search:
    def __init__(self, word):
        self.word = word
        self.hits = 7

    def reset(self):
        self.hits = 0


@app.get("/reset")
def reset():
    search = Search(request.args["word"])
    search.reset()
    rows = sqlite3.connect("search.db").execute("SELECT 1 WHERE '' = '" + search.word + "'")  # sink
    return {"rows": rows.fetchall()}
