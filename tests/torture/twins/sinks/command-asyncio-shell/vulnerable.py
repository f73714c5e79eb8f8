"""`create_subprocess_shell` takes a line for the shell."""
# kind: command
# drive: quart GET /mtr?host={value}
import asyncio

from quart import Quart, request

app = Quart(__name__)


@app.get("/mtr")
async def mtr():
    host = request.args["host"]
    process = await asyncio.create_subprocess_shell("mtr --report " + host, stdout=asyncio.subprocess.PIPE)  # sink
    out, _ = await process.communicate()
    return {"report": out.decode()}
