"""`uuid.UUID(x)` raises for everything that is no UUID."""
# kind: sql
# drive: flask GET /basket/{value}
# benign: 6f1c3a52-8a1b-4d0e-9c55-1f2a3b4c5d6e
import sqlite3
import uuid

from flask import Flask

app = Flask(__name__)
NAMESPACE = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")


@app.route("/basket/<token>")
def basket(token):
    key = uuid.UUID(token).hex
    db = sqlite3.connect("shop.db")
    return {"basket": db.execute("SELECT * FROM baskets WHERE token = '" + key + "'").fetchall()}  # sink
