from typing import Annotated, Any

from litestar import Controller, Litestar, MediaType, Request, Response, get, post
from litestar.response import File, Redirect
from litestar.params import Dependency, Parameter

from .models import Order


@get("/users/{name:str}")
async def user(name: str, lang: Annotated[str, Parameter(query="lang")] = "en") -> str:
#              ^^^^^^^^^ source http
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
    return name


class Orders(Controller):
    @post("/orders")
    async def create(self, data: Order, request: Request) -> Any:
    #                      ^^^^^^^^^^^ source http
        return data, request.query_params, await request.json(), request.url
        #            ^^^^^^^^^^^^^^^^^^^^ source http
        #                                        ^^^^^^^^^^^^^^ source http
        #                                        ^^^^^^^^^^^^^^ source json
        #                                                        ^^^^^^^^^^^ source address


def answers(text, where):
    Redirect(path=where)
    #             ^^^^^ sink encoded-redirect
    File(where)
    #    ^^^^^ sink path
    Response(text, media_type="text/html")
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    Response(text, media_type=MediaType.HTML)
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    Response(text)
    Response(text, media_type=MediaType.JSON)


# Nothing from outside, or nothing that could hold anything.
@get("/orders/{number:int}")
async def order(number: int, service: Annotated[Any, Dependency()], page: int = 1) -> int:
    return number
