"""The conditional expression keeps the value when it is *not* in the set."""
# kind: sql
# drive: flask GET /songs?by={value}
# benign: tempo
import sqlite3

from flask import Flask, request

app = Flask(__name__)
KEYS = {"title", "artist", "year"}


@app.route("/songs")
def songs():
    wanted = request.args.get("by", "title")
    by = "title" if wanted in KEYS else wanted
    return {"songs": sqlite3.connect("music.db").execute("SELECT * FROM songs ORDER BY " + by).fetchall()}  # sink
