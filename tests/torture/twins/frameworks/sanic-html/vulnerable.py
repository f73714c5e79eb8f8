"""`html` of Sanic sends a page."""
# kind: xss
# drive: sanic GET /hi?name={value}
from sanic import Sanic
from sanic.response import html, text

app = Sanic("Hello")


@app.get("/hi")
async def hi(request):
    name = request.args.get("name")
    return html(f"<p>Hi {name}</p>")  # sink
