"""What a middleware keeps in the request is a number."""
# kind: sql
# drive: aiohttp GET /feed?shop={value}
# benign: 2
import sqlite3

from aiohttp import web


@web.middleware
async def shop(request, handler):
    request["shop"] = int(request.query.get("shop", "1"))
    return await handler(request)


async def feed(request):
    db = sqlite3.connect("feeds.db")
    return web.json_response(db.execute(f"SELECT * FROM feed WHERE shop = {request['shop']}").fetchall())  # sink


app = web.Application(middlewares=[shop])
app.router.add_get("/feed", feed)
