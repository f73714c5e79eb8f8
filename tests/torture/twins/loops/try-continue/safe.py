"""`continue` in a handler goes on with the next round, without what follows."""
# kind: sql
# drive: flask GET /numbers?n={value}
# benign: 8
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/numbers")
def numbers():
    found = []
    for text in ["7", request.args["n"]]:
        try:
            int(text)
        except ValueError:
            continue
        rows = sqlite3.connect("numbers.db").execute("SELECT 1 WHERE 7 = " + text)  # sink
        found += rows.fetchall()
    return {"rows": found}
