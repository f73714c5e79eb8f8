"""`State(x)` raises for what is not the value of a member."""
# kind: sql
# drive: flask GET /issues?state={value}
# benign: open
import enum
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class State(str, enum.Enum):
    OPEN = "open"
    CLOSED = "closed"


@app.route("/issues")
def issues():
    wanted = request.args["state"]
    state = State(wanted).value
    db = sqlite3.connect("tracker.db")
    return {"issues": db.execute(f"SELECT title FROM issues WHERE state = '{state}'").fetchall()}  # sink
