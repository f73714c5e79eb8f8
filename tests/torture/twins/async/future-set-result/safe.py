"""A future's result is what `set_result` was given."""
# kind: command
# drive: flask GET /future?job={value}
import asyncio
import os

from flask import Flask, request

app = Flask(__name__)


async def finish(job):
    future = asyncio.get_running_loop().create_future()
    future.set_result("sweep")
    return await future


@app.get("/future")
def future():
    os.system("make " + asyncio.run(finish(request.args["job"])))  # sink
    return "ok"
