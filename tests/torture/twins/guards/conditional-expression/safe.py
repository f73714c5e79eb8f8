"""The conditional expression keeps the value only when it is in the set."""
# kind: sql
# drive: flask GET /songs?by={value}
# benign: artist
import sqlite3

from flask import Flask, request

app = Flask(__name__)
KEYS = {"title", "artist", "year"}


@app.route("/songs")
def songs():
    wanted = request.args.get("by", "title")
    by = wanted if wanted in KEYS else "title"
    return {"songs": sqlite3.connect("music.db").execute("SELECT * FROM songs ORDER BY " + by).fetchall()}  # sink
