"""`popitem` removes the entry that was added last."""
# kind: sql
# drive: flask GET /stack?top={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/stack")
def stack():
    entries = {}
    entries["base"] = "wood"
    entries["top"] = request.args["top"]
    _, value = entries.popitem()
    db = sqlite3.connect("stack.db")
    return {"rows": db.execute("SELECT 1 WHERE 'wood' = '" + value + "'").fetchall()}  # sink
