"""`heappop` returns the smallest item; tuples compare by their first member."""
# kind: sql
# drive: flask GET /prio?job={value}
import heapq
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/prio")
def prio():
    heap = []
    heapq.heappush(heap, (1, request.args["job"]))
    heapq.heappush(heap, (2, "backup"))
    _, job = heapq.heappop(heap)
    db = sqlite3.connect("jobs.db")
    return {"rows": db.execute("SELECT 1 WHERE 'backup' = '" + job + "'").fetchall()}  # sink
