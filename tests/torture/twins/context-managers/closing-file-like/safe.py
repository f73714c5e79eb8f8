"""`closing` gives the very object, whose methods return what they returned before."""
# kind: sql
# drive: flask POST /closing body:{value}
import io
import sqlite3
from contextlib import closing

from flask import Flask, request

app = Flask(__name__)


@app.post("/closing")
def closed():
    with closing(io.StringIO("first\n" + request.get_data(as_text=True))) as lines:
        head = lines.readline().strip()
        tail = lines.readline().strip()
    key = head + str(len(tail))
    rows = sqlite3.connect("lines.db").execute(f"SELECT 1 WHERE 'first' = '{key}'")  # sink
    return {"rows": rows.fetchall()}
