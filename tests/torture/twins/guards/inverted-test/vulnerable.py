"""The guard leaves for the good values and lets the others through."""
# kind: sql
# drive: flask POST /tickets/find form:title={value}
# benign: wet roof
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/tickets/find")
def find_ticket():
    title = request.form["title"]
    if title.isalnum():
        abort(400)
    with sqlite3.connect("tickets.db") as db:
        row = db.execute(f"SELECT id FROM tickets WHERE title = '{title}'").fetchone()  # sink
    return {"ticket": row}
