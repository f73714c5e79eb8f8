"""`g` hands the request's header from `before_request` to the view."""
# kind: sql
# drive: flask GET /dashboard header:X-Tenant={value}
# benign: 3
import sqlite3

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def load_tenant():
    g.tenant = request.headers.get("X-Tenant", "0")


@app.route("/dashboard")
def dashboard():
    db = sqlite3.connect("saas.db")
    return {"widgets": db.execute(f"SELECT * FROM widgets WHERE tenant = {g.tenant}").fetchall()}  # sink
