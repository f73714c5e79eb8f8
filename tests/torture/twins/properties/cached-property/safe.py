"""A `cached_property` computes once; later changes of what it came from do not show."""
# kind: sql
# drive: flask GET /cached?v={value}
import sqlite3
from functools import cached_property

from flask import Flask, request

app = Flask(__name__)


class Report:
    def __init__(self):
        self.title = "plain"

    @cached_property
    def heading(self):
        return "heading " + self.title


@app.get("/cached")
def cached():
    report = Report()
    first = report.heading
    report.title = request.args["v"]
    rows = sqlite3.connect("reports.db").execute(f"SELECT 1 WHERE '{first}' = '{report.heading}'")  # sink
    return {"rows": rows.fetchall()}
