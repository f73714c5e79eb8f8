"""The string on which `join` is called appears only between elements, so it is absent when there is one element."""
# kind: sql
# drive: flask GET /report?glue={value}
# benign: ,
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/report")
def report():
    glue = request.args["glue"]
    columns = ["1", "2"]
    statement = "SELECT " + glue.join(columns)
    return {"row": sqlite3.connect("report.db").execute(statement).fetchone()}  # sink
