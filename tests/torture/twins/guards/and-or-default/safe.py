"""`(x in KEYS and x) or default` keeps only what is in the constants."""
# kind: sql
# drive: flask GET /plants?by={value}
# benign: family
import sqlite3

from flask import Flask, request

app = Flask(__name__)
KEYS = ["name", "family", "height"]


@app.route("/plants")
def plants():
    wanted = request.args.get("by")
    by = (wanted in KEYS and wanted) or "name"
    return {"plants": sqlite3.connect("garden.db").execute(f"SELECT * FROM plants ORDER BY {by}").fetchall()}  # sink
