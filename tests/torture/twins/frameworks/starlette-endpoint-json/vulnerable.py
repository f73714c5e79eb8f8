"""`await request.json()` is what the client sent."""
# kind: sql
# drive: starlette POST /notes json:{"text": "{value}"}
import sqlite3

from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint
from starlette.responses import JSONResponse
from starlette.routing import Route


class Notes(HTTPEndpoint):
    async def post(self, request):
        body = await request.json()
        db = sqlite3.connect("notes.db")
        db.execute("INSERT INTO notes (text) VALUES ('" + body["text"] + "')")  # sink
        return JSONResponse({"ok": True})


app = Starlette(routes=[Route("/notes", Notes)])
