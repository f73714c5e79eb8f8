"""`field(default_factory=list)` makes a new list per object."""
# kind: sql
# drive: flask GET /lists?entry={value}
import sqlite3
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)

SHARED = []


@dataclass
class Shopping:
    entries: list = field(default_factory=list)


@app.get("/lists")
def lists():
    mine, yours = Shopping(), Shopping()
    mine.entries.append(request.args["entry"])
    yours.entries.append("tea")
    text = " ".join(yours.entries)
    rows = sqlite3.connect("lists.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
