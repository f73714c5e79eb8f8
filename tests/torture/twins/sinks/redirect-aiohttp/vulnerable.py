"""In aiohttp a redirect is raised."""
# kind: redirect
# drive: aiohttp POST /login form:next={value}
# benign: /start
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/", name="start")
async def start(request):
    return web.Response(text="start")


@routes.post("/login")
async def login(request):
    form = await request.post()
    raise web.HTTPFound(form["next"])  # sink


app = web.Application()
app.add_routes(routes)
