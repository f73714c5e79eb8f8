"""`is None` is true only of None, so the arm for a missing value never sees the value."""
# kind: sql
# drive: flask GET /branch?town={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    town = request.args.get("town")
    if town is not None:
        where = f"town = '{town}'"
    else:
        where = "town = 'York'"
    db = sqlite3.connect("branches.db")
    return {"rows": db.execute("SELECT 1 FROM (SELECT 'York' AS town) WHERE " + where).fetchall()}  # sink
