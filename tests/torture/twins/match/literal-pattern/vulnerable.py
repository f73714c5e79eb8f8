"""A `case` with a literal runs only for that value, and the first case that matches wins."""
# kind: sql
# drive: flask GET /range?span={value}
# benign: week
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/range")
def span():
    wanted = request.args["span"]
    match wanted:
        case "day" | "week" | "month":
            column = wanted
        case _:
            column = wanted
    db = sqlite3.connect("stats.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'day' = '{column}'").fetchall()}  # sink
