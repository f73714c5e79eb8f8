"""`contextlib.suppress` ends its block at the exception and goes on after it."""
# kind: redirect
# drive: flask GET /return?to={value}
from contextlib import suppress

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/return")
def back():
    target = "/inbox"
    settings = {}
    with suppress(KeyError):
        settings["strict"]
        target = request.args["to"]
    return redirect(target)  # sink
