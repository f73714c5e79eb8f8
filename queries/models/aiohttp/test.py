from aiohttp import web


async def show(request: web.Request):
    data = await request.post()
    #            ^^^^^^^^^^^^^^ source http
    return data, request.match_info["name"], request.query["q"]
    #            ^^^^^^^^^^^^^^^^^^ source http
    #                                        ^^^^^^^^^^^^^ source http


# Nothing from outside.
async def other(request: web.Request):
    return request.app, request.method
