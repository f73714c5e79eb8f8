"""`appendleft` adds at the left end: index zero."""
# kind: sql
# drive: flask GET /urgent?ticket={value}
import sqlite3
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/urgent")
def urgent():
    tickets = deque(["T1"])
    tickets.append(request.args["ticket"])
    cursor = sqlite3.connect("tickets.db").cursor()
    cursor.execute("SELECT 1 WHERE 'T1' = '" + tickets[0] + "'")  # sink
    return {"rows": cursor.fetchall()}
