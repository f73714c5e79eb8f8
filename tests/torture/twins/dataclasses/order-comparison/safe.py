"""`order=True` compares objects field by field, which decides what `min` gives."""
# kind: sql
# drive: flask GET /ordered?v={value}
import sqlite3
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass(order=True)
class Job:
    priority: int
    name: str


@app.get("/ordered")
def ordered():
    job = max(Job(1, request.args["v"]), Job(2, "sweep"))
    db = sqlite3.connect("jobs.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'sweep' = '{job.name}'").fetchall()}  # sink
