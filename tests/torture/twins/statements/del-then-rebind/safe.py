"""After `del` a name is unbound until it is assigned again."""
# kind: sql
# drive: flask GET /clients?ref={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/clients")
def clients():
    ref = request.args["ref"]
    length = len(ref)
    del ref
    key = f"C{length:05d}"
    rows = sqlite3.connect("crm.db").execute(f"SELECT 1 WHERE 'C00001' = '{key}'")  # sink
    return {"rows": rows.fetchall()}
