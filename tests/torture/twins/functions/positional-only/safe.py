"""A name before `/` is positional only, so that `**kwargs` may hold the same name."""
# kind: sql
# drive: flask GET /posonly?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def build(name, /, **options):
    return "SELECT 1 WHERE 'tea' = '" + name + "'"


@app.get("/posonly")
def posonly():
    statement = build("tea", name=request.args["v"])
    return {"rows": sqlite3.connect("pos.db").execute(statement).fetchall()}  # sink
