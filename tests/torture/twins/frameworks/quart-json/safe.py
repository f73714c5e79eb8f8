"""Quart's `request.get_json()` has to be awaited."""
# kind: log
# drive: quart POST /events json:{"title": "{value}"}
import logging

from quart import Quart, request

app = Quart(__name__)
logging.basicConfig(level=logging.INFO)


@app.post("/events")
async def events():
    event = await request.get_json()
    logging.info("new event: " + repr(event["title"]))  # sink
    return {}
