"""`[row] * n` repeats references to one row; a comprehension makes a row per round."""
# kind: sql
# drive: flask GET /board?mark={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/board")
def board():
    board = [["-"] * 2 for _ in range(2)]
    board[0][0] = request.args["mark"]
    db = sqlite3.connect("board.db")
    return {"rows": db.execute("SELECT 1 WHERE '-' = '" + board[1][0] + "'").fetchall()}  # sink
