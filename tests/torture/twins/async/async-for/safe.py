"""`async for` takes the values that an asynchronous generator yields."""
# kind: xss
# drive: flask GET /feed?entry={value}
import asyncio
import html

from flask import Flask, request

app = Flask(__name__)


async def entries(text):
    yield "opened"
    yield html.escape(text)


async def collect(text):
    return [entry async for entry in entries(text)]


@app.get("/feed")
def feed():
    items = asyncio.run(collect(request.args["entry"]))
    return "<li>" + "</li><li>".join(items) + "</li>"  # sink
