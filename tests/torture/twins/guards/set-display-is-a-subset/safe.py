"""`{x} <= NAMES` says that all that is in the one set, the text itself, is in the other: in a set of constants."""
# kind: sql
# drive: flask GET /books?by={value}
# benign: title
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
ORDERS = frozenset({"title", "year"})


@app.get("/books")
def books():
    order = request.args["by"]
    if not ({order} <= ORDERS):
        abort(400)
    rows = sqlite3.connect("books.db").execute("SELECT * FROM books ORDER BY " + order)  # sink
    return {"rows": rows.fetchall()}
