"""Bottle's `redirect` raises a response with the value as its location."""
# kind: redirect
# drive: bottle GET /leave?to={value}
# benign: /bye
from urllib.parse import quote

from bottle import Bottle, redirect, request

app = Bottle()


@app.get("/leave")
def leave():
    to = request.query["to"]
    redirect(to)  # sink
