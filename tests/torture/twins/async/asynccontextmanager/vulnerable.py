"""`@asynccontextmanager` binds what the asynchronous generator yields."""
# kind: path
# drive: flask GET /aopen?name={value}
# benign: intro
import asyncio
from contextlib import asynccontextmanager

from flask import Flask, request

app = Flask(__name__)


@asynccontextmanager
async def page(name):
    await asyncio.sleep(0)
    yield name + ".txt"


async def file_for(name):
    async with page(name) as path:
        return path


@app.get("/aopen")
def aopen():
    try:
        return {"text": open(asyncio.run(file_for(request.args["name"]))).read()}  # sink
    except OSError:
        return "missing", 404
