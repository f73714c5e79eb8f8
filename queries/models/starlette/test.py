from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.websockets import WebSocket


async def search(request: Request):
    form = await request.form()
    #            ^^^^^^^^^^^^^^ source http
    #            ^^^^^^^^^^^^^^ source upload
    return request.query_params["q"], request.path_params["name"], await request.json(), form["scan"]
    #      ^^^^^^^^^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^^^^^ source http
    #                                                                    ^^^^^^^^^^^^^^ source http
    #                                                                    ^^^^^^^^^^^^^^ source json


async def chat(socket: WebSocket):
    return await socket.receive_text(), socket.headers["origin"]
    #            ^^^^^^^^^^^^^^^^^^^^^ source http
    #                                   ^^^^^^^^^^^^^^ source http no-header no-log


async def here(request: Request):
    return request.url, request.url_for("search", name="x"), JSONResponse({})
    #      ^^^^^^^^^^^ source address
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                                        ^^^^^^^^^^^^^^^^ sanitizer xss


def answers(text, where):
    RedirectResponse(where)
    #^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                ^^^^^ sink encoded-redirect
    FileResponse(path=where)
    #^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                 ^^^^^ sink path
    HTMLResponse(text)
    #            ^^^^ sink xss
    Response(text, media_type="text/html")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    Response(text)
    Response(text, media_type="text/csv")


# Nothing from outside.
async def other(request: Request):
    return request.method, request.client, request.state.user, request.session


def headers(title):
    response = HTMLResponse("page", headers={"X-Title": title})
    #                       ^^^^^^ sink xss
    #                                       ^^^^^^^^^^^^^^^^^^ sink header
    response.headers["X-Title"] = title
    #                             ^^^^^ sink header
    return Response(status_code=302, headers={"Location": title})
    #                                        ^^^^^^^^^^^^^^^^^^^ sink header
    #                                                     ^^^^^ sink redirect


async def by_name(request):
    form = await request.form()
    #            ^^^^^^^^^^^^^^ source http
    #            ^^^^^^^^^^^^^^ source upload
    return request.query_params["q"], request.path_params["name"], form, await request.json(), request.state.user
    #      ^^^^^^^^^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^^^^^ source http
    #                                                                          ^^^^^^^^^^^^^^ source http
    #                                                                          ^^^^^^^^^^^^^^ source json
