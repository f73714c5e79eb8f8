"""Both levels hold constants."""
# kind: sql
# drive: flask GET /stats?table=visits&col={value}
# benign: day
import sqlite3

from flask import Flask, request

app = Flask(__name__)
SCHEMA = {"visits": {"day": "day", "page": "page_id"}, "sales": {"day": "sold_on"}}


@app.route("/stats")
def stats():
    columns = SCHEMA[request.args["table"]]
    col = request.args["col"]
    column = columns.setdefault(col, "day")
    db = sqlite3.connect("stats.db")
    return {"stats": db.execute(f"SELECT {column}, count(*) FROM visits GROUP BY 1").fetchall()}  # sink
