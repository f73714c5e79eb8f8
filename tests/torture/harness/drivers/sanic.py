"""Sanic, by ASGI and with its start-up signals."""

import asyncio

from drivers import Jar, application
from drivers.asgi import _one

MODULES = ["sanic", "sanic.response", "sanic.views", "sanic.asgi"]


def before():
    import sanic

    sanic.Sanic._app_registry.clear()
    sanic.Sanic.test_mode = True


def drive(module, requests):
    import sanic

    app = application(module, sanic.Sanic)
    answers = []
    asyncio.run(_all(app, requests, answers))
    return answers


async def _all(app, requests, answers):
    app.asgi = True
    await app._startup()
    await app._server_event("init", "before")
    await app._server_event("init", "after")
    jar = Jar()
    for request in requests:
        answers.append(await _one(app, request, jar))
        jar.keep(answers[-1])
