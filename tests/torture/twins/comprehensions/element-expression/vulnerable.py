"""A comprehension yields the element expression, not the items it runs over."""
# kind: sql
# drive: flask GET /in?ids={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/in")
def ids():
    parts = request.args["ids"].split(",")
    quoted = ["'" + part + "'" for part in parts]
    db = sqlite3.connect("items.db")
    return {"rows": db.execute("SELECT 1 WHERE 'a' IN (" + quoted[0] + ")").fetchall()}  # sink
