"""`get` returns None for a header that is missing, and `or` puts the default in its place."""
# kind: sql
# drive: flask GET /tenant header:X-Tenant={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tenant")
def tenant():
    name = request.headers.get("X-Tenant") or "main"
    rows = sqlite3.connect("tenants.db").execute("SELECT 1 WHERE 'main' = '" + name + "'")  # sink
    return {"rows": rows.fetchall()}
