"""`bool(x)` has two values."""
# kind: sql
# drive: flask GET /subscribers?active={value}
# benign: 1
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/subscribers")
def subscribers():
    active = bool(request.args.get("active"))
    db = sqlite3.connect("news.db")
    rows = db.execute(f"SELECT mail FROM subscribers WHERE active = {active}")  # sink
    return {"subscribers": rows.fetchall()}
