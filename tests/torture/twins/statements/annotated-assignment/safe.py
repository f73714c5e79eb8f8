"""An annotation without a value binds nothing, and an annotation converts nothing."""
# kind: sql
# drive: flask GET /pages?number={value}
# benign: 4
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/pages")
def pages():
    number: int
    number: int = int(request.args["number"])
    statement = "SELECT 1 WHERE 4 = " + str(number)
    return {"rows": sqlite3.connect("pages.db").execute(statement).fetchall()}  # sink
