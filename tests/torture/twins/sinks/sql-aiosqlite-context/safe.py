"""The value of `async with db.execute(…, (x,))` is bound."""
# kind: sql
# drive: quart GET /mood?day={value}
import aiosqlite
from quart import Quart, request

app = Quart(__name__)


@app.get("/mood")
async def mood():
    day = request.args["day"]
    async with aiosqlite.connect("diary.db") as db:
        async with db.execute("SELECT mood FROM days WHERE day = ?", (day,)) as cursor:  # sink
            return {"mood": await cursor.fetchone()}
