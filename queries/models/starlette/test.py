from fastapi import WebSocket
from starlette.requests import Request


async def search(request: Request):
    term = request.query_params["q"]
    #      ^^^^^^^^^^^^^^^^^^^^ source http
    name = request.path_params["name"]
    #      ^^^^^^^^^^^^^^^^^^^ source http
    form = await request.form()
    #            ^^^^^^^^^^^^^^ source http
    return term, name, form


async def listen(socket: WebSocket):
    return await socket.receive_text()
    #            ^^^^^^^^^^^^^^^^^^^^^ source http


async def look_alikes(request: Request, other):
    request.method
    request.app
    await other.json()
