"""`re.match` is content with a beginning that matches."""
# kind: sql
# drive: flask GET /articles?tag={value}
# benign: tools
import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/articles")
def articles():
    tag = request.args["tag"]
    if not re.match(r"[a-z0-9]+", tag):
        abort(400)
    db = sqlite3.connect("blog.db")
    return {"articles": db.execute("SELECT title FROM articles WHERE tag = '" + tag + "'").fetchall()}  # sink
