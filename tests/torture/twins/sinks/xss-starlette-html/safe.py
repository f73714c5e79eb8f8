"""`PlainTextResponse` is not."""
# kind: xss
# drive: starlette GET /echo?t={value}
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route


async def echo(request):
    t = request.query_params["t"]
    return PlainTextResponse(f"You said {t}")  # sink


app = Starlette(routes=[Route("/echo", echo)])
