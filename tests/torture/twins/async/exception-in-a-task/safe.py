"""`gather(..., return_exceptions=True)` puts the exceptions among the results."""
# kind: xss
# drive: flask GET /failed?v={value}
import asyncio

from flask import Flask, request

app = Flask(__name__)


async def parse(text):
    raise ValueError(text)


async def attempt(text):
    results = await asyncio.gather(parse("bad input"), return_exceptions=True)
    return str(results[0])


@app.get("/failed")
def failed():
    return "<p>" + asyncio.run(attempt(request.args["v"])) + "</p>"  # sink
