"""Coroutines that run together share the objects they were given."""
# kind: sql
# drive: flask GET /shared?v={value}
import asyncio
import sqlite3

from flask import Flask, request

app = Flask(__name__)


async def add(words, word, delay):
    await asyncio.sleep(delay)
    words.append(word)


async def both(word):
    words = []
    await asyncio.gather(add(words, word, 0), add(words, "tea", 0.01))
    return words[-1]


@app.get("/shared")
def shared():
    word = asyncio.run(both(request.args["v"]))
    rows = sqlite3.connect("shared.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
