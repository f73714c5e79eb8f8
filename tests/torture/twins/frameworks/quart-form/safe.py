"""`markupsafe.escape` of the awaited form's value."""
# kind: xss
# drive: quart POST /posts form:title={value}
from markupsafe import escape
from quart import Quart, request

app = Quart(__name__)


@app.post("/posts")
async def create():
    form = await request.form
    return f"<h1>{escape(form['title'])}</h1>"  # sink
