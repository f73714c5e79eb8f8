"""Being a `str` is no protection."""
# kind: sql
# drive: flask POST /votes json:{"poll": {value}}
# benign: lunch
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/votes")
def vote():
    poll = request.json["poll"]
    if not isinstance(poll, str):
        abort(400)
    db = sqlite3.connect("polls.db")
    db.execute(f"UPDATE polls SET votes = votes + 1 WHERE id = '{poll}'")  # sink
    return {"ok": True}
