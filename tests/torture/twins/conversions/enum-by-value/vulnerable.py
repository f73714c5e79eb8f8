"""The default of `dict.get` on the members is the value itself."""
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
    state = {member.value: member.value for member in State}.get(wanted, wanted)
    db = sqlite3.connect("tracker.db")
    return {"issues": db.execute(f"SELECT title FROM issues WHERE state = '{state}'").fetchall()}  # sink
