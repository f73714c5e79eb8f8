"""`remove` takes out the first element that equals its argument."""
# kind: sql
# drive: flask GET /drop?x={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/drop")
def drop():
    value = request.args["x"]
    values = ["keep", value]
    values.remove("keep")
    db = sqlite3.connect("drop.db")
    return {"rows": db.execute("SELECT 1 WHERE 'keep' = '" + values[0] + "'").fetchall()}  # sink
