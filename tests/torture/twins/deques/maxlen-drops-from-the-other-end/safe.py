"""A full deque with `maxlen` drops an element at the opposite end for each one added."""
# kind: sql
# drive: flask GET /recent?page={value}
import sqlite3
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/recent")
def recent():
    pages = deque(maxlen=2)
    for page in (request.args["page"], "home", "about"):
        pages.append(page)
        if page == "about":
            break
    text = "/".join(pages)
    rows = sqlite3.connect("recent.db").execute(f"SELECT 1 WHERE 'home' = '{text}'")  # sink
    return {"rows": rows.fetchall()}
