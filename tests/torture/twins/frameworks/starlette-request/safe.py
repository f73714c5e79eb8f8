"""Starlette hands path parameters over as `request.path_params`."""
# kind: xss
# drive: starlette GET /hello/{value}
from html import escape

from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route


async def hello(request):
    name = request.path_params["name"]
    return HTMLResponse("<p>Hello, " + escape(name) + "</p>")  # sink


app = Starlette(routes=[Route("/hello/{name:path}", hello)])
