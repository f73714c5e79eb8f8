"""`{name:\\d+}` matches digits only."""
# kind: sql
# drive: aiohttp GET /orders/{value}
# benign: 11
import sqlite3

from aiohttp import web


async def order(request):
    number = request.match_info["number"]
    db = sqlite3.connect("shop.db")
    return web.json_response({"order": db.execute("SELECT * FROM orders WHERE id = " + number).fetchone()})  # sink


app = web.Application()
app.router.add_get(r"/orders/{number:\d+}", order)
