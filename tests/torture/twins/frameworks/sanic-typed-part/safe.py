"""`<name:int>` is a number."""
# kind: sql
# drive: sanic GET /tag/{value}
# benign: 5
import sqlite3

from sanic import Sanic, json

app = Sanic("Tags")


@app.get("/tag/<tag:int>")
async def tag(request, tag):
    db = sqlite3.connect("tags.db")
    return json({"tag": db.execute(f"SELECT * FROM tags WHERE id = {tag}").fetchone()})  # sink
