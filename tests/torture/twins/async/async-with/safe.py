"""`async with` binds its target to the awaited result of `__aenter__`."""
# kind: sql
# drive: flask GET /asession?user={value}
import asyncio
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Session:
    def __init__(self, user):
        self.user = user

    async def __aenter__(self):
        return "session"

    async def __aexit__(self, *details):
        return None


async def key_of(user):
    async with Session(user) as key:
        return key


@app.get("/asession")
def asession():
    key = asyncio.run(key_of(request.args["user"]))
    db = sqlite3.connect("sessions.db")
    return {"rows": db.execute(f"SELECT 1 WHERE 'session' = '{key}'").fetchall()}  # sink
