"""Two functions may call each other until one of them stops."""
# kind: sql
# drive: flask GET /pingpong?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def ping(word, left):
    return pong(word, left - 1) if left else word


def pong(word, left):
    return ping(word, left - 1) if left else "pong"


@app.get("/pingpong")
def pingpong():
    text = ping(request.args["v"], 4)
    db = sqlite3.connect("game.db")
    return {"rows": db.execute("SELECT 1 WHERE 'pong' = '" + text + "'").fetchall()}  # sink
