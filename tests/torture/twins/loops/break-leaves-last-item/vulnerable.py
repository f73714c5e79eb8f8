"""After `break` the loop variable holds the item at which the loop stopped."""
# kind: sql
# drive: flask GET /pick?extra={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/pick")
def pick():
    names = ["oak", "elm", request.args["extra"]]
    for name in names:
        if name not in ("oak", "elm"):
            break
    db = sqlite3.connect("trees.db")
    return {"rows": db.execute("SELECT 1 WHERE 'oak' = '" + name + "'").fetchall()}  # sink
