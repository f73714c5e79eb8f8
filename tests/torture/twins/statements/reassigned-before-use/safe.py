"""A name holds what was assigned to it last."""
# kind: sql
# drive: flask GET /books?title={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/books")
def books():
    title = request.args["title"]
    title = "Dubliners"
    db = sqlite3.connect("library.db")
    rows = db.execute("SELECT 1 WHERE 'Emma' = '" + title + "'")  # sink
    return {"rows": rows.fetchall()}
