"""Removing elements from the list that a loop runs over makes the loop skip the next one."""
# kind: sql
# drive: flask GET /skip?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/skip")
def skip():
    words = ["", request.args["v"]]
    for word in list(words):
        if word != "tea":
            words.remove(word)
    text = "/".join(words)
    rows = sqlite3.connect("skip.db").execute("SELECT 1 WHERE '' = '" + text + "'")  # sink
    return {"rows": rows.fetchall()}
