"""A dotted name in a pattern is compared with its value, it captures nothing."""
# kind: redirect
# drive: flask GET /portal?to={value}
# benign: /admin
from flask import Flask, redirect, request

app = Flask(__name__)


class Pages:
    ADMIN = "/admin"


@app.get("/portal")
def portal():
    to = request.args["to"]
    match to:
        case Pages.ADMIN:
            return redirect(to)  # sink
        case _:
            return "unknown", 404
