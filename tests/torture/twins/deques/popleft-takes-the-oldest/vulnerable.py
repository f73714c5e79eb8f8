"""`popleft` takes the element at the left end, `append` adds at the right."""
# kind: sql
# drive: flask GET /line?who={value}
import sqlite3
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/line")
def line():
    waiting = deque(["Ann"])
    waiting.append(request.args["who"])
    waiting.popleft()
    person = waiting.popleft()
    db = sqlite3.connect("line.db")
    return {"rows": db.execute("SELECT 1 WHERE 'Ann' = '" + person + "'").fetchall()}  # sink
