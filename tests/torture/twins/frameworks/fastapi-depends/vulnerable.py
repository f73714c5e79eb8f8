"""A dependency's parameters come with the request, too."""
# kind: sql
# drive: fastapi GET /users?skip={value}
# benign: 0
import sqlite3
from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()


async def paging(skip: str = "0", limit: int = 100):
    return {"skip": skip, "limit": limit}


@app.get("/users")
async def users(page: Annotated[dict, Depends(paging)]):
    db = sqlite3.connect("users.db")
    return {"users": db.execute(f"SELECT * FROM users LIMIT {page['limit']} OFFSET {page['skip']}").fetchall()}  # sink
