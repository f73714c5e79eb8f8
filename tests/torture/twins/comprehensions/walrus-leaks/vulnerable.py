"""An assignment expression inside a comprehension binds a name of the enclosing function."""
# kind: sql
# drive: flask GET /last?tag={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/last")
def last():
    last = "none"
    tags = [request.args["tag"]]
    lengths = [len(last := tag) for tag in tags]
    db = sqlite3.connect("tags.db")
    rows = db.execute("SELECT 1 WHERE 'none' = '" + last + "'").fetchall()  # sink
    return {"rows": rows, "lengths": lengths}
