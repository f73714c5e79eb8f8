"""A sequence pattern binds its names by position."""
# kind: sql
# drive: flask GET /move?piece={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/move")
def move():
    match ["move", request.args["piece"], "e4"]:
        case [_, piece, _]:
            key = piece
        case _:
            key = "none"
    rows = sqlite3.connect("chess.db").execute("SELECT 1 WHERE 'e4' = '" + key + "'")  # sink
    return {"rows": rows.fetchall()}
