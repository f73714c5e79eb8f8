"""FastAPI, Starlette and whatever else speaks ASGI."""

import asyncio
import contextlib
import urllib.parse

from drivers import Answer, Jar, application

MODULES = ["fastapi", "fastapi.responses", "starlette.applications", "starlette.responses", "starlette.routing", "anyio", "pydantic"]


def drive(module, requests):
    from starlette.applications import Starlette

    return through(application(module, Starlette), requests)


def through(app, requests):
    answers = []
    asyncio.run(_all(app, requests, answers))
    return answers


async def _all(app, requests, answers):
    lifespan = getattr(getattr(app, "router", None), "lifespan_context", None)
    async with lifespan(app) if lifespan else contextlib.nullcontext():
        jar = Jar()
        for request in requests:
            answers.append(await _one(app, request, jar))
            jar.keep(answers[-1])


async def _one(app, request, jar):
    body, kind = request.content()
    headers = [("host", "localhost"), *request.headers]
    if kind:
        headers.append(("content-type", kind))
    headers.append(("content-length", str(len(body))))
    cookies = jar.header(request)
    if cookies:
        headers.append(("cookie", cookies))
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": "http",
        "path": urllib.parse.unquote(request.path),
        "raw_path": request.path.encode(),
        "query_string": request.query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode("latin-1"), value.encode("utf-8")) for name, value in headers],
        "client": ("127.0.0.1", 4242),
        "server": ("localhost", 80),
        "state": {},
        "extensions": {},
    }
    waiting = [{"type": "http.request", "body": body, "more_body": False}]
    found = Answer(0, [], b"")
    done = asyncio.Event()

    async def receive():
        if waiting:
            return waiting.pop()
        await done.wait()
        return {"type": "http.disconnect"}

    async def send(message):
        if message["type"] == "http.response.start":
            found.status = message["status"]
            found.headers = [(k.decode("latin-1"), v.decode("latin-1")) for k, v in message.get("headers", ())]
        elif message["type"] == "http.response.body":
            found.body += message.get("body", b"")
            if not message.get("more_body"):
                done.set()

    try:
        await app(scope, receive, send)
    except Exception as trouble:
        found.error = repr(trouble)
        found.status = found.status or 500
    return found
