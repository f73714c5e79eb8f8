import aiohttp
from aiohttp import web

routes = web.RouteTableDef()


async def typed(request: web.Request):
    data = await request.post()
    #            ^^^^^^^^^^^^^^ source http
    #            ^^^^^^^^^^^^^^ source upload
    return request.query["q"], request.match_info["name"], await request.json(), data["scan"].filename
    #      ^^^^^^^^^^^^^ source http
    #                          ^^^^^^^^^^^^^^^^^^ source http
    #                                                            ^^^^^^^^^^^^^^ source http
    #                                                            ^^^^^^^^^^^^^^ source json


@routes.get("/search")
async def search(request):
    body = await request.text()
    #            ^^^^^^^^^^^^^^ source http
    return request.rel_url.query["q"], request.headers["Referer"], body
    #      ^^^^^^^^^^^^^^^ source address
    #      ^^^^^^^^^^^^^^^^^^^^^ source http
    #                                  ^^^^^^^^^^^^^^^ source http no-header no-log


class Orders(web.View):
    async def get(self):
        return self.request.match_info["name"], self.request.path
        #      ^^^^^^^^^^^^^^^^^^^^^^^ source http
        #                                       ^^^^^^^^^^^^^^^^^ source address


async def fetch(session: aiohttp.ClientSession, url):
    async with session.get(url) as answer:
    #          ^^^^^^^^^^^^^^^^ returns aiohttp.ClientResponse
    #                      ^^^ sink ssrf
        text = await answer.text()
        #            ^^^^^^^^^^^^^ source network
    await session.request("GET", url=url)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns aiohttp.ClientResponse
    #                                ^^^ sink ssrf
    return text


async def answer(text, where):
    web.FileResponse(where)
    #                ^^^^^ sink path
    web.Response(text=text, content_type="text/html")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    web.Response(body=text, content_type="text/html; charset=utf-8")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    raise web.HTTPFound(where)
    #                   ^^^^^ sink encoded-redirect


# Nothing from outside, and no HTML.
async def other(request: web.Request, text):
    web.json_response({"text": text})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    web.Response(text=text)
    web.Response(text=text, content_type="text/plain")
    return request.method, request.app, request.remote, request["user"]


async def headers(request: web.Request, title):
    web.Response(text="a;b", headers={"X-Title": title})
    #                                ^^^^^^^^^^^^^^^^^^ sink header
    web.Response(status=302, headers={"Location": title})
    #                                ^^^^^^^^^^^^^^^^^^^ sink header
    #                                             ^^^^^ sink redirect
    response = web.Response()
    response.headers["X-Title"] = title
    #                             ^^^^^ sink header
    return response
