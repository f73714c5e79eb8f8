"""The middleware puts the header into `request.state`."""
# kind: command
# drive: starlette GET /build header:X-Profile={value}
# benign: fast
import os

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route


class Profile(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        profile = request.headers.get("x-profile", "fast")
        request.state.profile = profile
        return await call_next(request)


async def build(request):
    os.system("make PROFILE=" + request.state.profile)  # sink
    return PlainTextResponse("built")


app = Starlette(routes=[Route("/build", build)], middleware=[Middleware(Profile)])
