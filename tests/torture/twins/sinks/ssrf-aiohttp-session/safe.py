"""`ClientSession.get` with a constant URL and the value among `params`."""
# kind: ssrf
# drive: aiohttp GET /icon?of={value}
# benign: https://good.example/favicon.ico
import aiohttp
from aiohttp import web


async def icon(request):
    of = request.query["of"]
    async with aiohttp.ClientSession() as session:
        async with session.get("https://icons.example/", params={"of": of}) as answer:  # sink
            return web.Response(body=await answer.read())


app = web.Application()
app.add_routes([web.get("/icon", icon)])
