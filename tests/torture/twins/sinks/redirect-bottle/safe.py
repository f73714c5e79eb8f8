"""The location is a path of its own, with the quoted value in its query."""
# kind: redirect
# drive: bottle GET /leave?to={value}
# benign: /bye
from urllib.parse import quote

from bottle import Bottle, redirect, request

app = Bottle()


@app.get("/leave")
def leave():
    to = request.query["to"]
    redirect("/leaving?to=" + quote(to, safe=""))  # sink
