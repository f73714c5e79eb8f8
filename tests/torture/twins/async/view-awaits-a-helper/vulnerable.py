"""A coroutine view awaits other coroutines and uses what they return."""
# kind: sql
# drive: quart GET /search?q={value}
import sqlite3

from quart import Quart, request

app = Quart(__name__)


async def statement_for(word):
    return "SELECT 1 WHERE 'tea' = '" + word + "'"


@app.get("/search")
async def search():
    statement = await statement_for(request.args["q"])
    return {"rows": sqlite3.connect("words.db").execute(statement).fetchall()}  # sink
