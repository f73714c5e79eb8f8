"""`request.post()` of aiohttp gives the fields of a form."""
# kind: command
# drive: aiohttp POST /ping form:host={value}
import asyncio
import shlex

from aiohttp import web


async def ping(request):
    data = await request.post()
    host = data["host"]
    process = await asyncio.create_subprocess_shell("ping -c 1 " + shlex.quote(host))  # sink
    return web.json_response({"status": await process.wait()})


app = web.Application()
app.add_routes([web.post("/ping", ping)])
