"""The class attribute holds `str`, the type of all texts."""
# kind: sql
# drive: flask GET /books?by={value}
# benign: title
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


class BookQuery:
    sortable = ("title", "author", "year")
    types = (str,)

    def __init__(self, by):
        if type(by) not in self.types:
            abort(400)
        self.by = by


@app.route("/books")
def books():
    query = BookQuery(request.args["by"])
    db = sqlite3.connect("library.db")
    return {"books": db.execute("SELECT * FROM books ORDER BY " + query.by).fetchall()}  # sink
