"""Writing to a fresh `StringIO("text")` starts at position zero and overwrites."""
# kind: sql
# drive: flask GET /form?label={value}
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/form")
def form():
    label = request.args["label"][:20]
    buffer = io.StringIO(label)
    buffer.write("." * 20)
    rows = sqlite3.connect("forms.db").execute("SELECT 1 WHERE 'x' = '" + buffer.getvalue() + "'")  # sink
    return {"rows": rows.fetchall()}
