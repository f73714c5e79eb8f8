"""A route part without a converter is a text."""
# kind: sql
# drive: flask GET /post/{value}
# benign: 4
import sqlite3

from flask import Flask, abort

app = Flask(__name__)


@app.route("/post/<post_id>")
def show_post(post_id):
    db = sqlite3.connect("blog.db")
    post = db.execute(f"SELECT title, body FROM post WHERE id = {post_id}").fetchone()  # sink
    if post_id is None:
        abort(404)
    return {"post": post}
