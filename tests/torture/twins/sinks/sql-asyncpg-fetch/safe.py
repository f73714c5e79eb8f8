"""`$1` is filled with the second argument."""
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
        rows = await connection.fetch("SELECT * FROM planes WHERE tail = $1", tail)  # sink
    finally:
        await connection.close()
    return JSONResponse([dict(row) for row in rows])


app = Starlette(routes=[Route("/planes", planes)])
