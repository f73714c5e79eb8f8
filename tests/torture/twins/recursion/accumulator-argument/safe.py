"""A recursive function hands its accumulator down and returns it at the end."""
# kind: sql
# drive: flask GET /join?words={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def join(words, so_far=""):
    if not words:
        return so_far
    return join(words[1:], so_far + "?")


@app.get("/join")
def joined():
    text = join(["tea", request.args["words"]])
    rows = sqlite3.connect("words.db").execute("SELECT 1 WHERE 'tea' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
