"""A `type` statement makes an alias that converts nothing."""
# kind: sql
# drive: flask GET /alias?n={value}
# benign: 7
import sqlite3

from flask import Flask, request

app = Flask(__name__)

type Number = int


@app.get("/alias")
def number():
    count: Number = request.args["n"]
    rows = sqlite3.connect("alias.db").execute(f"SELECT 1 WHERE 7 = {count}")  # sink
    return {"rows": rows.fetchall()}
