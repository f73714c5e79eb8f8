"""`gather` returns the results in the order of its arguments."""
# kind: command
# drive: flask GET /gather?host={value}
import asyncio
import os

from flask import Flask, request

app = Flask(__name__)


async def resolve(host):
    await asyncio.sleep(0)
    return host


async def resolve_both(host):
    first, second = await asyncio.gather(resolve("localhost"), resolve(host))
    return second


@app.get("/gather")
def gather():
    os.system("ping -c 1 " + asyncio.run(resolve_both(request.args["host"])))  # sink
    return "ok"
