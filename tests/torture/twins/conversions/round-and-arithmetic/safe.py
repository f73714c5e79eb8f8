"""`*` of two numbers is a number."""
# kind: sql
# drive: flask GET /page?no={value}
# benign: 3
import sqlite3

from flask import Flask, request

app = Flask(__name__)
REPEAT = 1


@app.route("/page")
def page():
    offset = int(request.args["no"]) * REPEAT
    db = sqlite3.connect("forum.db")
    return {"posts": db.execute(f"SELECT text FROM posts LIMIT 20 OFFSET {offset}").fetchall()}  # sink
