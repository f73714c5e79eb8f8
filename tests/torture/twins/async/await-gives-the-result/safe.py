"""`await` of a coroutine gives what the coroutine returns."""
# kind: sql
# drive: flask GET /lookup?name={value}
import asyncio
import sqlite3

from flask import Flask, request

app = Flask(__name__)


async def normalise(name):
    await asyncio.sleep(0)
    return str(len(name))


@app.get("/lookup")
def lookup():
    name = asyncio.run(normalise(request.args["name"]))
    rows = sqlite3.connect("names.db").execute("SELECT 1 WHERE 'Ann' = '" + name + "'")  # sink
    return {"rows": rows.fetchall()}
