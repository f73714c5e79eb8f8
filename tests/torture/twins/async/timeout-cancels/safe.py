"""`wait_for` cancels what takes too long, and raises `TimeoutError`."""
# kind: redirect
# drive: flask GET /slow?to={value}
import asyncio

from flask import Flask, redirect, request

app = Flask(__name__)


async def look_up(address, delay):
    await asyncio.sleep(delay)
    return address


async def target(address, delay):
    try:
        return await asyncio.wait_for(look_up(address, delay), timeout=0.05)
    except TimeoutError:
        return "/home"


@app.get("/slow")
def slow():
    return redirect(asyncio.run(target(request.args["to"], 5)))  # sink
