"""`<int:…>` gives a number and matches nothing else."""
# kind: sql
# drive: flask GET /post/{value}
# benign: 4
import sqlite3

from flask import Flask, abort

app = Flask(__name__)


@app.route("/post/<int:post_id>")
def show_post(post_id):
    db = sqlite3.connect("blog.db")
    post = db.execute(f"SELECT title, body FROM post WHERE id = {post_id}").fetchone()  # sink
    if post_id is None:
        abort(404)
    return {"post": post}
