"""`asyncio.to_thread` runs a function in a thread and gives its result."""
# kind: command
# drive: flask GET /thread?name={value}
import asyncio
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


def command_for(name):
    return "finger " + name


async def prepare(name):
    return await asyncio.to_thread(command_for, name)


@app.get("/thread")
def thread():
    os.system(asyncio.run(prepare(request.args["name"])))  # sink
    return "ok"
