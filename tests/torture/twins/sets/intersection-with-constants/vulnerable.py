"""An intersection has only elements that are in both sets."""
# kind: sql
# drive: flask GET /fields?f={value}
# benign: name
import sqlite3

from flask import Flask, request

app = Flask(__name__)

FIELDS = {"name", "price"}


@app.get("/fields")
def fields():
    wanted = set(request.args.getlist("f"))
    shown = wanted or {"name"}
    statement = "SELECT 1 AS " + ", 1 AS ".join(sorted(shown))
    return {"rows": sqlite3.connect("fields.db").execute(statement).fetchall()}  # sink
