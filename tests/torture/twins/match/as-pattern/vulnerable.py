"""`pattern as name` binds what the inner pattern matched."""
# kind: sql
# drive: flask GET /grade?mark={value}
# benign: B
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/grade")
def grade():
    match request.args["mark"]:
        case str() as mark:
            pass
        case _:
            return "no such mark", 400
    db = sqlite3.connect("grades.db")
    return {"rows": db.execute("SELECT 1 WHERE 'A' = '" + mark + "'").fetchall()}  # sink
