"""`x == "asc" or "desc"` is always true: the second operand is a text that is not empty."""
# kind: sql
# drive: flask GET /tasks?dir={value}
# benign: desc
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/tasks")
def tasks():
    direction = request.args["dir"]
    if not (direction == "asc" or "desc"):
        abort(400)
    db = sqlite3.connect("todo.db")
    return {"tasks": db.execute(f"SELECT title FROM tasks ORDER BY due {direction}").fetchall()}  # sink
