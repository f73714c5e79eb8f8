"""`__getattr__` is asked only for attributes that the ordinary look-up does not find."""
# kind: redirect
# drive: flask GET /nav?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


class Links:
    home = "/home"

    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return self._target


@app.get("/nav")
def nav():
    links = Links(request.args["to"])
    return redirect(links.away)  # sink
