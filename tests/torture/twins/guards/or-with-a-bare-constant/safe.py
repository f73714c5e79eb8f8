"""`x == "asc" or x == "desc"` compares both times."""
# kind: sql
# drive: flask GET /tasks?dir={value}
# benign: desc
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/tasks")
def tasks():
    direction = request.args["dir"]
    if not (direction == "asc" or direction == "desc"):
        abort(400)
    db = sqlite3.connect("todo.db")
    return {"tasks": db.execute(f"SELECT title FROM tasks ORDER BY due {direction}").fetchall()}  # sink
