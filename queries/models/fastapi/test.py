from datetime import date
from enum import Enum
from typing import Annotated, Any, List, Literal, Optional
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI, File, Form, Query, Request, Security, UploadFile
from fastapi.responses import HTMLResponse
from pydantic import BaseModel
from sqlalchemy.orm import Session

from .deps import CurrentUser, SessionDep
from .schemas import OrderCreate

app = FastAPI()
router = APIRouter()


class Color(str, Enum):
    red = "red"


class User(BaseModel):
    name: str


@app.get("/users/{name}")
async def user(name: str, q: str = "", plain=None):
#              ^^^^^^^^^ source http
#                         ^^^^^^^^^^^ source http
#                                      ^^^^^^^^^^ source http
    return name + q


@router.post("/users")
def create(user: User, tags: Annotated[list[str], "tags"], anything, order: OrderCreate, extra: Any):
#          ^^^^^^^^^^ source http
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
#                                                          ^^^^^^^^ source http
#                                                                    ^^^^^^^^^^^^^^^^^^ source http
#                                                                                        ^^^^^^^^^^ source http
    return user, tags, anything


@router.put("/users/{name}")
def change(name: str | None, query: Optional[str] = Query(None), words: List[str] = Query([]), theme: Annotated[str, Form()] = "x"):
#          ^^^^^^^^^^^^^^^^ source http
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
#                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
#                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
    return name, query


@app.post("/scans")
async def scan(scan: UploadFile, other: Optional[UploadFile] = File(None)):
#              ^^^^^^^^^^^^^^^^ source http
#              ^^^^^^^^^^^^^^^^ source upload
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source upload
    return scan.filename


@app.websocket("/chat/{room}")
async def chat(socket, room: str):
#                      ^^^^^^^^^ source http
    return room


# Nothing from outside, or nothing that could hold anything.
@app.get("/orders/{number}")
def order(number: int, day: date, request: Request, session: Annotated[str, Depends(print)], limit: int = 10, db=Depends(print)):
    return number


@app.get("/colors/{color}")
def colors(color: Color, mode: Literal["a", "b"], key: UUID, on: bool = True, skip: Optional[int] = None, numbers: List[int] = Query([])):
    return color


@app.get("/items")
def items(session: SessionDep, user: CurrentUser, db: Session = Depends(print), page=1, who: str = Security(print)):
#                                                                               ^^^^^^ source http
    return user


def helper(name: str):
    return name


@app.get("/page", response_class=HTMLResponse)
def page():
#^^^^^^^^^^ sink xss
    return "<h1>page</h1>"
