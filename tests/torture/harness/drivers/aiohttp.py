"""aiohttp's server, by its test client."""

import asyncio

from drivers import Answer, application

MODULES = ["aiohttp.web", "aiohttp.test_utils", "yarl"]


def drive(module, requests):
    from aiohttp import web

    answers = []
    asyncio.run(_all(application(module, web.Application), requests, answers))
    return answers


async def _all(app, requests, answers):
    import yarl
    from aiohttp import web
    from aiohttp.test_utils import TestClient, TestServer

    errors = []

    @web.middleware
    async def watch(request, handler):
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Exception as trouble:
            errors.append(trouble)
            raise

    app.middlewares.append(watch)
    async with TestClient(TestServer(app)) as client:
        for request in requests:
            body, kind = request.content()
            headers = list(request.headers) + ([("Content-Type", kind)] if kind else [])
            client.session.cookie_jar.update_cookies(dict(request.cookies))
            url = yarl.URL(request.url, encoded=True)
            async with client.request(request.method, url, data=body, headers=headers, allow_redirects=False) as answer:
                found = Answer(answer.status, list(answer.headers.items()), await answer.read())
            found.error = repr(errors[-1]) if errors else ""
            answers.append(found)
