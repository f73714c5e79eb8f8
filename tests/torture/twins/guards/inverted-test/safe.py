"""`not` in front of `isalnum()` leaves for everything that has a quote in it."""
# kind: sql
# drive: flask POST /tickets/find form:title={value}
# benign: roof
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/tickets/find")
def find_ticket():
    title = request.form["title"]
    if not title.isalnum():
        abort(400)
    with sqlite3.connect("tickets.db") as db:
        row = db.execute(f"SELECT id FROM tickets WHERE title = '{title}'").fetchone()  # sink
    return {"ticket": row}
