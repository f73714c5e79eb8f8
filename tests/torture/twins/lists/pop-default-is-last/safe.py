"""`pop()` takes the last element, `pop(0)` the first."""
# kind: sql
# drive: flask GET /next?task={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/next")
def next_task():
    tasks = ["sweep", "mop", request.args["task"]]
    task = tasks.pop(0)
    rows = sqlite3.connect("chores.db").execute(f"SELECT 1 WHERE 'sweep' = '{task}'")  # sink
    return {"rows": rows.fetchall()}
