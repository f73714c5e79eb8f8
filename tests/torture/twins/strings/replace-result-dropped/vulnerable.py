"""Strings are immutable: `str.replace` returns a new string and leaves the old one as it was."""
# kind: sql
# drive: flask GET /authors/{value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/authors/<path:surname>")
def authors(surname):
    surname.replace("'", "''")
    db = sqlite3.connect("library.db")
    found = db.execute(f"SELECT 1 WHERE 'Woolf' = '{surname}'").fetchall()  # sink
    return {"count": len(found)}
