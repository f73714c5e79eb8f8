"""A name equal to a constant is the constant."""
# kind: sql
# drive: flask GET /news?dir={value}
# benign: DESC
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/news")
def news():
    direction = request.args.get("dir", "")
    suffix = ""
    if direction == "DESC":
        suffix = " " + direction
    db = sqlite3.connect("news.db")
    return {"news": db.execute("SELECT title FROM news ORDER BY day" + suffix).fetchall()}  # sink
