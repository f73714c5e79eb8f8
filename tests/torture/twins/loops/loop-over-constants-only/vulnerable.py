"""Iterating over a list of constants with an unused input beside it yields the constants only."""
# kind: sql
# drive: flask GET /tags-of?post={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tags-of")
def tags_of():
    post = request.args["post"]
    parts = []
    for tag in ("new", "sale"):
        parts.append(f"'{tag}' = '{post}'")
    cursor = sqlite3.connect("posts.db").cursor()
    cursor.execute("SELECT 1 WHERE " + " OR ".join(parts))  # sink
    return {"rows": cursor.fetchall(), "post": post}
