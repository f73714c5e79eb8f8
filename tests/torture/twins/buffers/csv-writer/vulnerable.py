"""`csv.writer` writes its rows as text to the file object, and a reader gives the cells back."""
# kind: sql
# drive: flask GET /sheet?cell={value}
import csv
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/sheet")
def sheet():
    buffer = io.StringIO()
    csv.writer(buffer).writerow(["total", request.args["cell"]])
    buffer.seek(0)
    row = next(csv.reader(buffer))
    key = row[1]
    rows = sqlite3.connect("sheets.db").execute("SELECT 1 WHERE 'total' = '" + key + "'")  # sink
    return {"rows": rows.fetchall()}
