from uuid import UUID

from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, Request

app = FastAPI()
router = APIRouter()


@app.get("/items/{name}")
def item(name, limit=10, user=Depends(current_user)):
#        ^^^^ source http
#              ^^^^^^^^ source http
    return name, limit, user


@router.post("/search")
async def search(term: str, page: int, key: UUID, order: str = "name", tasks: BackgroundTasks = None):
#                ^^^^^^^^^ source http
#                                                 ^^^^^^^^^^^^^^^^^^^ source http
    return term


@app.get("/raw")
async def raw(request: Request):
    return request


@app.on_event("startup")
def look_alike(name):
    return name


def helper(name: str):
    return name
