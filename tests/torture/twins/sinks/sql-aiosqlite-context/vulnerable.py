"""`async with db.execute(…)` runs the statement it is given."""
# kind: sql
# drive: quart GET /mood?day={value}
import aiosqlite
from quart import Quart, request

app = Quart(__name__)


@app.get("/mood")
async def mood():
    day = request.args["day"]
    async with aiosqlite.connect("diary.db") as db:
        async with db.execute("SELECT mood FROM days WHERE day = '%s'" % day) as cursor:  # sink
            return {"mood": await cursor.fetchone()}
