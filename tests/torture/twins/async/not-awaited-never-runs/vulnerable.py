"""Calling a coroutine function only makes a coroutine object: the body runs when it is awaited."""
# kind: sql
# drive: flask GET /notawaited?v={value}
import asyncio
import sqlite3

from flask import Flask, request

app = Flask(__name__)


async def store(words, word):
    words.append(word)


async def work(word):
    words = ["tea"]
    pending = store(words, word)
    await pending
    return words[-1]


@app.get("/notawaited")
def notawaited():
    word = asyncio.run(work(request.args["v"]))
    rows = sqlite3.connect("words.db").execute("SELECT 1 WHERE 'tea' = '" + word + "'")  # sink
    return {"rows": rows.fetchall()}
