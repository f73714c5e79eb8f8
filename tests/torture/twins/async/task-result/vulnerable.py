"""A task made with `create_task` runs while others wait, and its result is what awaiting it gives."""
# kind: redirect
# drive: flask GET /atask?to={value}
import asyncio

from flask import Flask, redirect, request

app = Flask(__name__)


async def choose(address):
    await asyncio.sleep(0)
    return address


async def target(address):
    wanted = asyncio.create_task(choose(address))
    home = asyncio.create_task(choose("/home"))
    await asyncio.wait([wanted, home])
    return wanted.result()


@app.get("/atask")
def atask():
    return redirect(asyncio.run(target(request.args["to"])))  # sink
