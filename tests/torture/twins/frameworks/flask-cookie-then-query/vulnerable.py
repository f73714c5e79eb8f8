"""A cookie comes back from the client, who may have changed it."""
# kind: sql
# drive: flask GET /recent cookie:last={value}
# benign: 9
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/recent")
def recent():
    last = request.cookies.get("last", "0")
    db = sqlite3.connect("news.db")
    return {"news": db.execute("SELECT * FROM news WHERE id > %s" % last).fetchall()}  # sink
