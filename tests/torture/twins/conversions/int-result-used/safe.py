"""`int(x)` is a number."""
# kind: sql
# drive: flask GET /wiki?rev={value}
# benign: 12
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/wiki")
def revision():
    rev = request.args["rev"]
    number = int(rev) if rev.isdigit() else 0
    db = sqlite3.connect("wiki.db")
    row = db.execute(f"SELECT body FROM revisions WHERE id = {number} OR id = {number - 1}").fetchone()  # sink
    return {"body": row}
