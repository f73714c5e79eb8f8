"""An asynchronous comprehension may await in its condition as well."""
# kind: redirect
# drive: quart GET /pick?to={value}
# benign: /home
import asyncio

from quart import Quart, redirect, request

app = Quart(__name__)


async def is_local(address):
    await asyncio.sleep(0)
    return address in ("/home", "/news")


@app.get("/pick")
async def pick():
    addresses = [request.args["to"], "/news"]
    good = [address for address in addresses if await is_local(address)]
    return redirect(good[0])  # sink
