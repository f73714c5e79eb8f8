"""`await request.post()` holds the form."""
# kind: command
# drive: aiohttp POST /lamp form:colour={value}
import asyncio
import shlex

from aiohttp import web

routes = web.RouteTableDef()


@routes.view("/lamp")
class Lamp(web.View):
    async def post(self):
        form = await self.request.post()
        colour = str(form["colour"])
        process = await asyncio.create_subprocess_shell("lamp --colour " + colour)  # sink
        await process.wait()
        return web.Response(status=204)


app = web.Application()
app.add_routes(routes)
