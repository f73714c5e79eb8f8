from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request
from pydantic import BaseModel

app = FastAPI()
router = APIRouter()


class User(BaseModel):
    name: str


@app.get("/users/{name}")
async def user(name: str, q: str = "", plain=None):
#              ^^^^^^^^^ source http
#                         ^^^^^^^^^^^ source http
#                                      ^^^^^^^^^^ source http
    return name + q


@router.post("/users")
def create(user: User, tags: Annotated[list[str], "tags"], anything):
#          ^^^^^^^^^^ source http
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
#                                                          ^^^^^^^^ source http
    return user, tags, anything


# Nothing from outside, or nothing that could hold anything.
@app.get("/orders/{number}")
def order(number: int, day: date, request: Request, session: Annotated[str, Depends(print)], limit: int = 10, db=Depends(print)):
    return number


def helper(name: str):
    return name
