"""`?` is filled by the driver."""
# kind: sql
# drive: flask POST /notes form:title={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/notes")
def add():
    title = request.form["title"]
    with sqlite3.connect("notes.db") as db:
        db.execute("INSERT INTO notes (title) VALUES (?)", (title,))  # sink
    return {"title": title}, 201
