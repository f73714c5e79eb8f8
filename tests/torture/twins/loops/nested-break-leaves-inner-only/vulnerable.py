"""`break` leaves the innermost loop only."""
# kind: sql
# drive: flask GET /grid?cell={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/grid")
def grid():
    rows = [["a1", "b1"], ["a2", request.args["cell"]]]
    seen = ""
    for row in rows:
        for cell in row:
            seen = cell
            if cell == "a1":
                break
    db = sqlite3.connect("grid.db")
    return {"rows": db.execute("SELECT 1 WHERE 'a1' = '" + seen + "'").fetchall()}  # sink
