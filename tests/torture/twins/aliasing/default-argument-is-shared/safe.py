"""A mutable default is made once, when the function is defined, and every call without the argument shares it."""
# kind: sql
# drive: flask GET /mutable?v={value}
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def remember(word, words=None):
    words = words or []
    words.append(word)
    return words


@app.get("/mutable")
def mutable():
    remember(request.args["v"])
    words = remember("tea")
    rows = sqlite3.connect("words.db").execute("SELECT 1 WHERE 'tea' = '" + "".join(words) + "'")  # sink
    return {"rows": rows.fetchall()}
