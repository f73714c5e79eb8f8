"""`async for` calls `__anext__` until it raises `StopAsyncIteration`."""
# kind: log
# drive: quart GET /count?name={value}
import logging

from quart import Quart, request

app = Quart(__name__)


class Letters:
    def __init__(self, words):
        self.words = list(words)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.words:
            raise StopAsyncIteration
        return self.words.pop(0)


@app.get("/count")
async def count():
    last = ""
    async for word in Letters([request.args["name"], "end"]):
        last = word
    logging.info("last: %s", last)  # sink
    return "ok"
