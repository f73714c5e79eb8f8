"""`getvalue` returns everything that was written."""
# kind: sql
# drive: flask POST /blob body:{value}
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/blob")
def blob():
    buffer = io.BytesIO()
    buffer.write(b"name=")
    buffer.write(request.get_data())
    text = buffer.getvalue().decode()
    rows = sqlite3.connect("blobs.db").execute("SELECT 1 WHERE 'name' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
