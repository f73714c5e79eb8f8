"""`while` tests before the first round, so that the body may run not at all."""
# kind: sql
# drive: flask GET /pad?code={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/pad")
def pad():
    width = 4
    label = ""
    while len(label) < width:
        label += request.args["code"] + "-"
    db = sqlite3.connect("labels.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'x' = '{label}'").fetchall()}  # sink
