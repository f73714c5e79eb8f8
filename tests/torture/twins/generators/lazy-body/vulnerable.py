"""The body of a generator runs only when it is iterated, so that it sees later changes."""
# kind: sql
# drive: flask GET /lazy?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def parts(state):
    yield state["word"]


@app.get("/lazy")
def lazy():
    state = {"word": "tea"}
    pending = parts(state)
    state["word"] = request.args["v"]
    word = next(pending)
    db = sqlite3.connect("lazy.db")
    return {"rows": db.execute("SELECT 1 WHERE 'tea' = '" + word + "'").fetchall()}  # sink
