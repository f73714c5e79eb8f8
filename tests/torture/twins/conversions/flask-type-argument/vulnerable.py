"""`type=str` converts to what it already is."""
# kind: sql
# drive: flask GET /gallery?page={value}
# benign: 2
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/gallery")
def gallery():
    page = request.args.get("page", default="1", type=str)
    db = sqlite3.connect("photos.db")
    return {"photos": db.execute(f"SELECT file FROM photos WHERE page = {page}").fetchall()}  # sink
