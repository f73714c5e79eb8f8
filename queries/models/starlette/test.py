from starlette.requests import Request
from starlette.responses import JSONResponse
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
    #                                   ^^^^^^^^^^^^^^ source http


async def here(request: Request):
    return request.url, request.url_for("search", name="x"), JSONResponse({})
    #      ^^^^^^^^^^^ source address
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                                        ^^^^^^^^^^^^^^^^ sanitizer xss


# Nothing from outside.
async def other(request: Request):
    return request.method, request.client, request.state.user, request.session
