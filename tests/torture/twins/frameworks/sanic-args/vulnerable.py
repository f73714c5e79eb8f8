"""`request.args.get` of Sanic gives the first value of a field."""
# kind: sql
# drive: sanic GET /cities?name={value}
import sqlite3

from sanic import Sanic, json

app = Sanic("atlas")


@app.get("/cities")
async def cities(request):
    name = request.args.get("name")
    rows = sqlite3.connect("atlas.db").execute("SELECT * FROM cities WHERE name = '%s'" % name)  # sink
    return json(rows.fetchall())
