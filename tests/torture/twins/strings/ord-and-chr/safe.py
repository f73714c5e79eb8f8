"""`ord` turns one character into a number; `chr` of those numbers gives the characters back."""
# kind: sql
# drive: flask GET /decode?text={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/decode")
def decode():
    text = request.args["text"]
    points = [ord(character) for character in text]
    word = "-".join(str(point) for point in points)
    row = sqlite3.connect("words.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"row": row.fetchone()}
