from aiohttp import web


async def search(request: web.Request):
    term = request.query["q"]
    #      ^^^^^^^^^^^^^ source http
    name = request.match_info["name"]
    #      ^^^^^^^^^^^^^^^^^^ source http
    form = await request.post()
    #            ^^^^^^^^^^^^^^ source http
    body = await request.json()
    #            ^^^^^^^^^^^^^^ source http
    return term, name, form, body


async def look_alikes(request: web.Request, session):
    request.app["started"] = True
    request.method
    await session.json()
