"""What one round assigns is seen in the next round."""
# kind: sql
# drive: flask GET /chain?first={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/chain")
def chain():
    previous = "start"
    current = request.args["first"]
    for _ in range(1):
        statement = "SELECT 1 WHERE 'start' = '" + previous + "'"
        previous = current
    return {"rows": sqlite3.connect("chain.db").execute(statement).fetchall()}  # sink
