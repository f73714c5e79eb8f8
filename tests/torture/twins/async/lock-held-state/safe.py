"""An `asyncio.Lock` orders who changes shared state; what was written last is read."""
# kind: xss
# drive: quart GET /status?text={value}
import asyncio

from quart import Quart, request

app = Quart(__name__)


@app.get("/status")
async def status():
    state = {"text": "idle"}
    lock = asyncio.Lock()

    async def write(text):
        async with lock:
            state["text"] = text

    await write(request.args["text"])
    await write("busy")
    return "<p>" + state["text"] + "</p>"  # sink
