"""`{…:int}` gives a number."""
# kind: sql
# drive: starlette GET /users/{value}
# benign: 8
import sqlite3

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def user(request):
    user_id = request.path_params["user_id"]
    db = sqlite3.connect("users.db")
    return JSONResponse({"user": db.execute(f"SELECT * FROM users WHERE id = {user_id}").fetchone()})  # sink


app = Starlette(routes=[Route("/users/{user_id:int}", user)])
