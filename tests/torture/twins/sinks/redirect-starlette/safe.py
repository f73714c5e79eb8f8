"""`RedirectResponse` to a route, with the value in its query."""
# kind: redirect
# drive: starlette GET /short?u={value}
# benign: /home
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route


async def short(request):
    u = request.query_params["u"]
    return RedirectResponse("/preview?" + urlencode({"u": u}))  # sink


app = Starlette(routes=[Route("/short", short)])
