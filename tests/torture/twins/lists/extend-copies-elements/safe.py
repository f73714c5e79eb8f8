"""`extend` adds each element of its argument, `append` would add the list itself."""
# kind: sql
# drive: flask GET /team?player={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/team")
def team():
    team = ["Ann"]
    team.extend(["Bob", request.args["player"]])
    db = sqlite3.connect("team.db")
    return {"rows": db.execute("SELECT 1 WHERE 'Bob' = '" + team[1] + "'").fetchall()}  # sink
