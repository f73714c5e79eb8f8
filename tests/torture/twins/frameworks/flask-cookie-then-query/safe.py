"""A number is a number, whoever changed the cookie."""
# kind: sql
# drive: flask GET /recent cookie:last={value}
# benign: 9
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/recent")
def recent():
    last = request.cookies.get("last", 0, type=int)
    db = sqlite3.connect("news.db")
    return {"news": db.execute("SELECT * FROM news WHERE id > %s" % last).fetchall()}  # sink
