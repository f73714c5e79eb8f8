"""An absolute URL replaces the client's `base_url`."""
# kind: ssrf
# drive: starlette GET /film?id={value}
# benign: https://good.example/1
import httpx
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def film(request):
    film_id = request.query_params["id"]
    async with httpx.AsyncClient(base_url="https://films.example") as client:
        answer = await client.get(film_id)  # sink
    return JSONResponse({"status": answer.status_code})


app = Starlette(routes=[Route("/film", film)])
