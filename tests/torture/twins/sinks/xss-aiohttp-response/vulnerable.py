"""`content_type="text/html"` makes a page of it."""
# kind: xss
# drive: aiohttp GET /hi/{value}
from aiohttp import web


async def hi(request):
    name = request.match_info["name"]
    return web.Response(text=f"Hi {name}", content_type="text/html")  # sink


app = web.Application()
app.add_routes([web.get("/hi/{name}", hi)])
