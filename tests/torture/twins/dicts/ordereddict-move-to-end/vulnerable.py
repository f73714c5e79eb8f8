"""`move_to_end(key, last=False)` brings an entry to the front."""
# kind: sql
# drive: flask GET /front?job={value}
import sqlite3
from collections import OrderedDict

from flask import Flask, request

app = Flask(__name__)


@app.get("/front")
def front():
    jobs = OrderedDict(first="sweep", second=request.args["job"])
    jobs.move_to_end("second", last=False)
    job = next(iter(jobs.values()))
    rows = sqlite3.connect("jobs.db").execute(f"SELECT 1 WHERE 'sweep' = '{job}'")  # sink
    return {"rows": rows.fetchall()}
