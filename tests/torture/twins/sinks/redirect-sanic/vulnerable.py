"""Sanic's `redirect` to the value."""
# kind: redirect
# drive: sanic GET /to?page={value}
# benign: /p
from sanic import Sanic
from sanic.response import redirect, text

app = Sanic("Pages")


@app.get("/page", name="page")
async def page(request):
    return text(request.args.get("id", ""))


@app.get("/to")
async def to(request):
    wanted = request.args.get("page")
    return redirect(wanted)  # sink
