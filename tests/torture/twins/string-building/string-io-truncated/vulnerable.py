"""`StringIO.truncate(0)` after `seek(0)` empties the buffer."""
# kind: sql
# drive: flask GET /export?format={value}
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/export")
def export():
    buffer = io.StringIO()
    buffer.write("SELECT '" + request.args["format"] + "'")
    if buffer.tell() == 0:
        buffer.seek(0)
        buffer.truncate(0)
        buffer.write("SELECT 'csv'")
    db = sqlite3.connect("export.db")
    return {"row": db.execute(buffer.getvalue()).fetchone()}  # sink
