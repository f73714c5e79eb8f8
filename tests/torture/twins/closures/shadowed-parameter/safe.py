"""A parameter hides the outer variable of the same name."""
# kind: sql
# drive: flask GET /shadow?name={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/shadow")
def shadow():
    name = request.args["name"]

    def build(name):
        return "SELECT 1 WHERE 'a' = '" + name + "'"

    db = sqlite3.connect("shadow.db")
    rows = db.execute(build("a")).fetchall()  # sink
    return {"rows": rows, "length": len(name)}
