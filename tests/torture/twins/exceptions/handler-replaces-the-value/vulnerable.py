"""When the `try` body raises, what the handler assigned holds afterwards."""
# kind: sql
# drive: flask GET /year?y={value}
# benign: 1999
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/year")
def year():
    raw = request.args["y"]
    try:
        value = int(raw)
    except ValueError:
        value = raw
    db = sqlite3.connect("wine.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 1999 = {value}").fetchall()}  # sink
