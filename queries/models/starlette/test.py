from fastapi import Request as FastRequest
from starlette.requests import Request
from starlette.websockets import WebSocket


async def show(request: Request):
    await request.json()
    #     ^^^^^^^^^^^^^^ source http
    return request.query_params["q"], request.path_params["name"]
    #      ^^^^^^^^^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^^^^^ source http


async def fast(request: FastRequest):
    return request.headers["accept"]
    #      ^^^^^^^^^^^^^^^ source http


async def talk(socket: WebSocket):
    return await socket.receive_text()
    #            ^^^^^^^^^^^^^^^^^^^^^ source http


# Nothing from outside.
async def other(request: Request):
    return request.app, request.method
