"""The location that is raised is the application's own."""
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
    raise web.HTTPFound(request.app.router["start"].url_for().with_query(after=form["next"]))  # sink


app = web.Application()
app.add_routes(routes)
