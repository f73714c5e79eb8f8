"""In `a, b = x, y` each target gets the value at its own position."""
# kind: sql
# drive: flask GET /pair?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/pair")
def pair():
    name, kind = request.args["name"], "cat"
    db = sqlite3.connect("pets.db")
    rows = db.execute("SELECT 1 WHERE 'cat' = '" + name + "'").fetchall()  # sink
    return {"rows": rows, "kind": len(kind)}
