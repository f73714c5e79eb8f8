"""`defaultdict(list)` makes a new list per missing key, so that groups do not mix."""
# kind: sql
# drive: flask GET /group?member={value}
import sqlite3
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


@app.get("/group")
def group():
    groups = defaultdict(list)
    groups["red"].append(request.args["member"])
    groups["blue"].append("Ben")
    names = ",".join(groups["blue"])
    rows = sqlite3.connect("groups.db").execute("SELECT 1 WHERE 'Ben' = '" + names + "'")  # sink
    return {"rows": rows.fetchall()}
