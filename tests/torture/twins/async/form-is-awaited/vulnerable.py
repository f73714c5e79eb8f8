"""In Quart the form of a request is awaited before it is read."""
# kind: command
# drive: quart POST /mail form:to={value}
import os

from quart import Quart, request

app = Quart(__name__)


@app.post("/mail")
async def mail():
    form = await request.form
    os.system("mail -s hello " + form["to"])  # sink
    return "sent"
