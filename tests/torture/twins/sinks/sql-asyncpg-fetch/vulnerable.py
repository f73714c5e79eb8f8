"""`fetch` of asyncpg takes the statement first."""
# kind: sql
# drive: starlette GET /planes?tail={value}
import asyncpg
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def planes(request):
    tail = request.query_params["tail"]
    connection = await asyncpg.connect("postgresql://localhost/fleet")
    try:
        rows = await connection.fetch(f"SELECT * FROM planes WHERE tail = '{tail}'")  # sink
    finally:
        await connection.close()
    return JSONResponse([dict(row) for row in rows])


app = Starlette(routes=[Route("/planes", planes)])
